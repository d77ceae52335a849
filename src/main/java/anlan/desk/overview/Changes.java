package anlan.desk.overview;

import anlan.desk.overview.OverviewPage.Change;
import anlan.ground.clock.OfficeClock;
import anlan.ground.web.Words;
import anlan.judgement.derivation.Saying;
import anlan.judgement.indicator.Value;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says that a value is not any more what was reported, and leads to where both stand side by side. */
@Component
class Changes {

    private final Saying saying;
    private final OfficeClock clock;
    private final Words words;

    Changes(Saying saying, OfficeClock clock, Words words) {
        this.saying = saying;
        this.clock = clock;
        this.words = words;
    }

    /** @param reported what was reported for the values that differ from it */
    @Nullable
    Change of(Value value, Map<Value, Value> reported, Address here) {
        var then = reported.get(value);
        if (then == null) {
            return null;
        }
        // Reported is what was known at the end of the day by which the data had to be in.
        var day = then.asOf().atZone(clock.getZone()).toLocalDate().minusDays(1);
        return new Change(
                words.say("overview.changed-say", saying.value(then), day),
                here.about(value.indicator()).door(value.area()) + "#reported");
    }
}
