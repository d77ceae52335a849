package anlan.fact.wording;

import anlan.ground.place.Areas;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Where a problem is, from the township down. */
@Component
public class PlaceWords {

    private final Areas areas;

    PlaceWords(Areas areas) {
        this.areas = areas;
    }

    public String of(String area, String spot) {
        return (of(List.of(area)).getOrDefault(area, "") + " " + spot).strip();
    }

    /** Of many areas at once; one that is not known is absent. */
    public Map<String, String> of(Collection<String> codes) {
        return areas.waysDown(codes).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, e -> e.getValue().stream().skip(1).collect(Collectors.joining(" "))));
    }
}
