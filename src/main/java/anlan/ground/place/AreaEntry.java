package anlan.ground.place;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An area as the contract writes it. */
record AreaEntry(
        String code, String name, String level, @Nullable String parent, List<Count> population) {

    record Count(
            int year, @Nullable Long resident, @Nullable Long floating) {}

    /** @param people counts by area */
    static AreaEntry of(Area area, Map<String, List<People>> people) {
        var counts = people.getOrDefault(area.code(), List.of()).stream()
                .map(p -> new Count(p.year(), p.resident(), p.floating()))
                .toList();
        return new AreaEntry(area.code(), area.name(), area.level().code(), area.parent(), counts);
    }
}
