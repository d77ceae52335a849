package anlan.fact.records;

import anlan.ground.clock.OfficeClock;
import anlan.ground.web.Words;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;

/** How records and counts are said to a reader. */
@Component
class Said {

    private final OfficeClock clock;
    private final Kinds kinds;
    private final Words words;

    Said(OfficeClock clock, Kinds kinds, Words words) {
        this.clock = clock;
        this.kinds = kinds;
        this.words = words;
    }

    String number(long count) {
        return NumberFormat.getIntegerInstance(Words.locale()).format(count);
    }

    String instant(Instant instant) {
        return instant.atZone(clock.getZone()).format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm"));
    }

    /** An hour stands beside its day only: what is known of a day by its month is said as a month. */
    String occurred(Incident i) {
        var hour = i.occurredHour();
        return hour == null ? i.occurred() : i.occurred() + " " + words.say("records.at-hour", hour);
    }

    String kind(Incident i) {
        var name = kinds.name(i.kind());
        return i.major() ? words.say("records.kind-major", name) : name;
    }

    String cleared(Incident i) {
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
