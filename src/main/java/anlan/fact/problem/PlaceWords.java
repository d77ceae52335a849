package anlan.fact.problem;

import anlan.ground.place.Area;
import anlan.ground.place.Areas;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Where a problem is, from the township down. */
@Component
public class PlaceWords {

    private final Areas areas;

    PlaceWords(Areas areas) {
        this.areas = areas;
    }

    public String of(String area, String spot) {
        var names = areas.above(area).reversed().stream()
                .skip(1)
                .map(areas::find)
                .flatMap(java.util.Optional::stream)
                .map(Area::name);
        return Stream.concat(names, spot.isEmpty() ? Stream.empty() : Stream.of(spot))
                .collect(Collectors.joining(" "));
    }
}
