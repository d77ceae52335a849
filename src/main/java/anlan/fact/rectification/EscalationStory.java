package anlan.fact.rectification;

import anlan.fact.escalation.Escalations;
import anlan.fact.wording.ProblemDays;
import anlan.ground.ladder.Rung;
import anlan.ground.ladder.Tier;
import anlan.ground.web.Words;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the clock brought about, told between what people did. */
@Component
class EscalationStory {

    private final Escalations escalations;
    private final ProblemDays days;
    private final Words words;

    EscalationStory(Escalations escalations, ProblemDays days, Words words) {
        this.escalations = escalations;
        this.days = days;
        this.words = words;
    }

    Between of(long problem) {
        return new Between(new ArrayDeque<>(escalations.of(problem)));
    }

    /** Those not told yet, in order. */
    class Between {
        private final Deque<Escalations.Taken> left;

        Between(Deque<Escalations.Taken> left) {
            this.left = left;
        }

        List<ProblemPage.Line> until(Instant at) {
            var lines = new ArrayList<ProblemPage.Line>();
            while (!left.isEmpty() && left.peek().at().isBefore(at)) {
                lines.add(line(left.pop()));
            }
            return lines;
        }

        List<ProblemPage.Line> rest() {
            return until(Instant.MAX);
        }
    }

    private ProblemPage.Line line(Escalations.Taken taken) {
        var when = Rung.when(taken.days());
        return new ProblemPage.Line(
                words.say("escalation.took-" + taken.tier().word()),
                words.say("escalation.by"),
                days.instant(taken.at()),
                taken.guessed() ? words.say("escalation.took-guessed") : "",
                words.say(
                        "escalation.took-" + when,
                        days.day(taken.due()),
                        Math.abs(taken.days()),
                        days.day(taken.on()),
                        taken.told()),
                taken.tier() == Tier.HANDLER || taken.days() <= 0 ? "" : "bad",
                "",
                List.of());
    }
}
