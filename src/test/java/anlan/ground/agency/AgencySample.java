package anlan.ground.agency;

import anlan.Filled;
import anlan.Sample;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A group that stands for a post in the near unit, and somebody of it who came by the provider. */
@Component
class AgencySample implements Sample {

    private final Groups groups;
    private final Identities identities;

    AgencySample(Groups groups, Identities identities) {
        this.groups = groups;
        this.identities = identities;
    }

    @Override
    public Kept fill(Filled.District district) {
        groups.add("近处组", district.unit(), "handler");
        identities.used(district.keeper().who().id(), "near-subject");
        var id = groups.all().getFirst().id();
        return new Kept(
                Map.of(
                        "id",
                        List.of(String.valueOf(id)),
                        "person",
                        List.of(String.valueOf(district.keeper().who().id()))),
                List.of(),
                List.of("近处组"),
                false);
    }
}
