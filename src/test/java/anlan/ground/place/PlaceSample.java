package anlan.ground.place;

import anlan.Filled;
import anlan.Sample;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A township. Where areas lie everybody of the district may know. */
@Component
class PlaceSample implements Sample {

    @Override
    public Kept fill(Filled.District district) {
        return new Kept(Map.of("code", List.of(district.near())), List.of(), List.of(), false);
    }
}
