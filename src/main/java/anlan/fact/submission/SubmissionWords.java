package anlan.fact.submission;

import anlan.ground.clock.OfficeClock;
import anlan.ground.web.Words;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is said of times and decisions. */
@Component
class SubmissionWords {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final Duration NOTABLE = Duration.ofMinutes(5);

    private final OfficeClock clock;
    private final Words words;

    SubmissionWords(OfficeClock clock, Words words) {
        this.clock = clock;
        this.words = words;
    }

    String minute(OffsetDateTime at) {
        return MINUTE.format(at.atZoneSameInstant(clock.getZone()));
    }

    /** Said where the sender's clock was off by more than a line takes. */
    String clock(Edition e) {
        var ahead = Duration.ofSeconds(e.ahead());
        if (ahead.abs().compareTo(NOTABLE) < 0) {
            return "";
        }
        return words.say(
                ahead.isNegative() ? "submission.clock-behind" : "submission.clock-ahead",
                ahead.abs().toHours(),
                ahead.abs().toMinutesPart());
    }

    String decided(Edition e) {
        var taken = or(e.takenWords());
        return e.asideBy() != null
                ? words.say("submission.aside-said", e.asideBy(), or(e.asideWords()))
                : !taken.isEmpty() ? words.say("submission.taken-said", or(e.takenBy()), taken) : "";
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
