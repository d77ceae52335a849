package anlan.ground.overseer;

import anlan.ground.job.JobState;
import anlan.ground.job.Troubles;
import anlan.ground.web.Words;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** How a job stands, in a word and a colour. */
@Component
class Standing {

    /** So long after its time something is wrong: no node takes it up. */
    private static final Duration LATE = Duration.ofMinutes(5);

    /** @param verdict class of the mark */
    record Mark(String verdict, String says) {}

    private final Troubles troubles;
    private final Words words;

    Standing(Troubles troubles, Words words) {
        this.troubles = troubles;
        this.words = words;
    }

    Mark of(JobState job, Instant now) {
        if (job.pause() != null) {
            return new Mark("unset", words.say("overseer.held"));
        }
        if (many(job)) {
            return new Mark("bad", words.say("overseer.failing", job.failures()));
        }
        if (job.failures() > 0) {
            return new Mark("risk", words.say("overseer.failed", job.failures()));
        }
        if (job.running()) {
            return new Mark("good", words.say("overseer.running"));
        }
        var next = job.next();
        if (next == null || next.plus(LATE).isBefore(now)) {
            return new Mark("risk", words.say("overseer.late"));
        }
        return job.lastSuccess() == null
                ? new Mark("early", words.say("overseer.not-yet"))
                : new Mark("good", words.say("overseer.well"));
    }

    boolean many(JobState job) {
        return job.pause() == null && job.failures() >= troubles.many();
    }
}
