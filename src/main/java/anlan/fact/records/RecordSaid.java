package anlan.fact.records;

import anlan.fact.filter.Kinds;
import anlan.ground.web.Words;
import org.springframework.stereotype.Component;

/** How what a record tells is said to a reader. */
@Component
public class RecordSaid {

    private final Kinds kinds;
    private final Words words;

    RecordSaid(Kinds kinds, Words words) {
        this.kinds = kinds;
        this.words = words;
    }

    /** An hour stands beside its day only: what is known of a day by its month is said as a month. */
    String occurred(Incident i) {
        var hour = i.occurredHour();
        return hour == null ? i.occurred() : i.occurred() + " " + words.say("records.at-hour", hour);
    }

    public String kind(Incident i) {
        var name = kinds.name(i.kind());
        return i.major() ? words.say("records.kind-major", name) : name;
    }

    public String cleared(Incident i) {
        if (i.clearedOn() != null) {
            return i.clearedWhen();
        }
        var cleared = i.cleared();
        if (cleared == null) {
            return words.say("records.cleared-untold");
        }
        return words.say(cleared ? "records.cleared-undated" : "records.cleared-false");
    }
}
