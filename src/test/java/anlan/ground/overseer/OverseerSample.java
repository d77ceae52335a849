package anlan.ground.overseer;

import anlan.Filled;
import anlan.Sample;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Jobs have the names that the program gives them, the same in each district: of none but the own can one speak, so a foreign name does not exist. */
@Component
class OverseerSample implements Sample {

    @Override
    public Kept fill(Filled.District district) {
        return new Kept(Map.of("job", List.of("no.such")), List.of(), List.of(), true);
    }
}
