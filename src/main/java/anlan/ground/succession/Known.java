package anlan.ground.succession;

import anlan.ground.place.Area;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The district's areas before a change, each as its latest spell has it, with those that ended and those still to come. */
final class Known {

    private final TreeMap<String, Area> areas;
    private final Map<String, List<Area>> below;
    private final Map<String, LocalDate> changed;

    /**
     * @param latest the latest spell of each area that ever was
     * @param changed the day of the last change in which an area stands
     */
    Known(Collection<Area> latest, Map<String, LocalDate> changed) {
        this.changed = Map.copyOf(changed);
        this.areas =
                latest.stream().collect(Collectors.toMap(Area::code, Function.identity(), (a, b) -> b, TreeMap::new));
        this.below = latest.stream()
                .filter(a -> a.parent() != null)
                .collect(Collectors.groupingBy(a -> String.valueOf(a.parent())));
    }

    Optional<Area> find(String code) {
        return Optional.ofNullable(areas.get(code));
    }

    boolean ever(String code) {
        return areas.containsKey(code);
    }

    Optional<LocalDate> lastChange(String code) {
        return Optional.ofNullable(changed.get(code));
    }

    /** Whether it is there and does not end. */
    boolean lasts(String code) {
        return find(code).filter(a -> a.validTo() == null).isPresent();
    }

    /** The areas right below that do not end, in order of code. */
    List<Area> below(String code) {
        return below.getOrDefault(code, List.of()).stream()
                .filter(a -> a.validTo() == null)
                .sorted(java.util.Comparator.comparing(Area::code))
                .toList();
    }
}
