package anlan.ground.device;

import anlan.Filled;
import anlan.Sample;
import anlan.ground.access.Scope;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The phone of the near township's steward. */
@Component
class DeviceSample implements Sample {

    private final PhoneKeys keys;

    DeviceSample(PhoneKeys keys) {
        this.keys = keys;
    }

    @Override
    public Kept fill(Filled.District district) {
        var keeper = district.keeper();
        Scope.as(keeper, "test", () -> keys.make("样本手机近处", keeper));
        var id = keys.of(keeper).getFirst().id();
        return new Kept(Map.of("id", List.of(String.valueOf(id))), List.of(), List.of("样本手机近处"), true);
    }
}
