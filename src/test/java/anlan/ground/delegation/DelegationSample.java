package anlan.ground.delegation;

import anlan.Filled;
import anlan.Sample;
import anlan.ground.clock.OfficeClock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A post that the near township's steward lent to the coordinator: nobody else's matter. */
@Component
class DelegationSample implements Sample {

    private final Delegations delegations;
    private final OfficeClock clock;

    DelegationSample(Delegations delegations, OfficeClock clock) {
        this.delegations = delegations;
        this.clock = clock;
    }

    @Override
    public Kept fill(Filled.District district) {
        var giver = district.keeper();
        var taker = district.coordinator().who().id();
        var today = clock.today();
        var lent = delegations.add(
                new DelegationRules.Sound(giver.posts().getFirst(), taker, today, today.plusDays(3)),
                giver.who().id());
        return new Kept(Map.of("id", List.of(String.valueOf(lent.id()))), List.of(), List.of(), true);
    }
}
