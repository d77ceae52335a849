package anlan.ground.unit;

import anlan.ground.place.Area;
import anlan.ground.place.Areas;
import anlan.ground.place.Level;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Areas as units are asked about them: by name for reading, the district and its townships for ticking. */
@Component
class AreaNames {

    /** @param ticked whether the unit answers for it */
    record Choice(String code, String name, boolean ticked) {}

    private final Areas areas;

    AreaNames(Areas areas) {
        this.areas = areas;
    }

    /** Names in the order of the codes; a code without an area is shown as it is. */
    List<String> of(Collection<String> codes) {
        return codes.stream()
                .map(code -> areas.find(code).map(Area::name).orElse(code))
                .toList();
    }

    /** For a page of many units: each area is asked for once. */
    Map<String, String> byCode(Collection<String> codes) {
        var names = new HashMap<String, String>();
        codes.stream()
                .distinct()
                .forEach(code -> names.put(code, of(List.of(code)).getFirst()));
        return names;
    }

    boolean known(String code) {
        return areas.find(code).isPresent();
    }

    List<Choice> choices(Collection<String> ticked) {
        return areas.district().stream()
                .flatMap(d ->
                        java.util.stream.Stream.concat(java.util.stream.Stream.of(d), areas.below(d.code()).stream()))
                .map(a -> new Choice(a.code(), a.name(), ticked.contains(a.code())))
                .toList();
    }

    /** Codes below the townships, which the form takes as text: there are too many to tick. */
    List<String> lower(Collection<String> codes) {
        return codes.stream()
                .filter(code -> areas.find(code)
                        .map(a -> a.level() == Level.VILLAGE || a.level() == Level.BLOCK)
                        .orElse(true))
                .toList();
    }
}
