package anlan.ground.place;

import anlan.ground.store.District;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The district's areas as they are today, read once for a page: who lies right below whom. */
public record AreaTree(Map<String, Area> known, Map<String, List<Area>> children) {

    public static AreaTree of(Areas areas) {
        var all = areas.within(districtCode());
        var children = all.stream()
                .filter(a -> a.parent() != null)
                .collect(Collectors.groupingBy(a -> String.valueOf(a.parent())));
        return new AreaTree(all.stream().collect(Collectors.toMap(Area::code, a -> a)), children);
    }

    public static String districtCode() {
        return District.current() + "000000";
    }

    /** Whether it is an area of today; the district is one even before any list of areas was brought in. */
    public boolean has(String code) {
        return known.containsKey(code) || code.equals(districtCode());
    }

    public List<Area> below(String code) {
        return children.getOrDefault(code, List.of());
    }

    public Optional<String> parent(String code) {
        return Optional.ofNullable(known.get(code)).map(Area::parent);
    }

    /** Whether the area is one of the roots or lies below one. */
    public boolean within(String code, List<String> roots) {
        for (var at = Optional.of(code); at.isPresent(); at = at.flatMap(this::parent)) {
            if (roots.contains(at.get())) {
                return true;
            }
        }
        return false;
    }

    /** For each area, all under the same parent. */
    public Map<String, List<String>> siblings() {
        var siblings = new HashMap<String, List<String>>();
        for (var family : children.values()) {
            var codes = family.stream().map(Area::code).toList();
            codes.forEach(code -> siblings.put(code, codes));
        }
        return siblings;
    }

    public String name(String code, String otherwise) {
        return Optional.ofNullable(known.get(code)).map(Area::name).orElse(otherwise);
    }
}
