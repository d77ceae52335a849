package anlan.ground.overseer;

import anlan.ground.job.JobRun;
import anlan.ground.web.Words;
import org.springframework.stereotype.Component;

/** Makes runs ready to be shown. */
@Component
class RunLines {

    private final Sentences sentences;
    private final Words words;

    RunLines(Sentences sentences, Words words) {
        this.sentences = sentences;
        this.words = words;
    }

    RunLine of(JobRun run) {
        return new RunLine(
                "/jobs/" + run.job(),
                // A job of an earlier version may have no words any more.
                words.sayOr(run.word(), run.job()),
                sentences.full(run.startedAt()),
                verdict(run),
                sentences.outcome(run),
                run.asked(),
                sentences.lasted(run),
                sentences.did(run),
                run.code() == null ? "" : words.say("overseer.particulars", String.valueOf(run.thrown()), run.code()),
                run.node());
    }

    private static String verdict(JobRun run) {
        return switch (run.outcome()) {
            case DONE -> "good";
            case FAILED -> "bad";
            case CUT -> "risk";
        };
    }
}
