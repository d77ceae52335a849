package anlan.ground.delivery;

import anlan.Filled;
import anlan.Sample;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** An address of the near unit's steward that waits to be confirmed. */
@Component
class DeliverySample implements Sample {

    private static final String ADDRESS = "sample@office.example";

    private final Addresses addresses;

    DeliverySample(Addresses addresses) {
        this.addresses = addresses;
    }

    @Override
    public Kept fill(Filled.District district) {
        addresses.ask(district.keeper().who().id(), ADDRESS, anlan.ground.store.Unguessable.hash("sample"));
        return new Kept(Map.of("token", List.of("sample")), List.of(), List.of(ADDRESS), true);
    }
}
