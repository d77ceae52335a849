package anlan.ground.overseer;

import anlan.ground.clock.OfficeClock;
import anlan.ground.job.JobRun;
import anlan.ground.job.Rhythm;
import anlan.ground.web.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Times, rhythms and runs as one says them. */
@Component
class Sentences {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final OfficeClock clock;
    private final Words words;

    Sentences(OfficeClock clock, Words words) {
        this.clock = clock;
        this.words = words;
    }

    /** The day is left out where it is today. */
    String at(@Nullable Instant at, Instant now) {
        if (at == null) {
            return "";
        }
        var today = LocalDate.ofInstant(now, clock.getZone());
        var there = at.atZone(clock.getZone());
        return (there.toLocalDate().equals(today) ? TIME : FULL).format(there);
    }

    String full(Instant at) {
        return FULL.format(at.atZone(clock.getZone()));
    }

    String rhythm(Rhythm rhythm) {
        return switch (rhythm) {
            case Rhythm.Daily daily -> words.say("overseer.daily", daily.at().toString());
            case Rhythm.Every every -> every(every.pause());
        };
    }

    private String every(Duration pause) {
        if (pause.compareTo(Duration.ofMinutes(2)) < 0) {
            return words.say("overseer.every-seconds", pause.toSeconds());
        }
        return pause.compareTo(Duration.ofHours(2)) < 0
                ? words.say("overseer.every-minutes", pause.toMinutes())
                : words.say("overseer.every-hours", pause.toHours());
    }

    String lasted(JobRun run) {
        var lasted = Duration.between(run.startedAt(), run.endedAt());
        return lasted.compareTo(Duration.ofMinutes(2)) < 0
                ? words.say("overseer.lasted-seconds", lasted.toMillis() / 1000.0)
                : words.say("overseer.lasted-minutes", lasted.toMinutes());
    }

    /** What a run did, or what kept it from doing it. */
    String did(JobRun run) {
        var fault = run.fault();
        if (fault != null) {
            return words.say("overseer.fault-" + kebab(fault));
        }
        var did = run.did();
        if (did == null) {
            return words.say("overseer.cut-sentence");
        }
        return did == 0 ? words.say("overseer.did-nothing") : words.say(run.word() + "-did", did);
    }

    String outcome(JobRun run) {
        return words.say("overseer.outcome-" + kebab(run.outcome()));
    }

    private static String kebab(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
