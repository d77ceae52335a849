package anlan.desk.overview;

import anlan.ground.place.Area;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The district's areas as they lie within each other. */
record Tree(Map<String, Area> areas) {

    static Tree of(List<Area> all) {
        var areas = new LinkedHashMap<String, Area>();
        all.forEach(a -> areas.put(a.code(), a));
        return new Tree(areas);
    }

    Optional<Area> find(String code) {
        return Optional.ofNullable(areas.get(code));
    }

    /** From the district down to the area itself. */
    List<Area> above(Area area) {
        var above = new ArrayList<Area>();
        for (@Nullable Area a = area; a != null; a = a.parent() == null ? null : areas.get(a.parent())) {
            above.addFirst(a);
        }
        return above;
    }

    boolean liesWithin(Area area, Collection<String> roots) {
        return above(area).stream().anyMatch(a -> roots.contains(a.code()));
    }

    List<Area> below(Area area) {
        return areas.values().stream()
                .filter(a -> area.code().equals(a.parent()))
                .toList();
    }

    List<Area> within(Area area) {
        return areas.values().stream().filter(a -> above(a).contains(area)).toList();
    }
}
