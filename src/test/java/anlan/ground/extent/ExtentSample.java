package anlan.ground.extent;

import anlan.Filled;
import anlan.Sample;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The near township: everybody of the district may know of what it consists. */
@Component
class ExtentSample implements Sample {

    @Override
    public Kept fill(Filled.District district) {
        return new Kept(Map.of("code", List.of(district.near())), List.of(), List.of(), false);
    }
}
