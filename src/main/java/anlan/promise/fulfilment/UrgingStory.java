package anlan.promise.fulfilment;

import anlan.ground.ladder.Rung;
import anlan.ground.web.Words;
import anlan.promise.plan.Wording;
import anlan.promise.urging.Urgings;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the clock brought about, told between what people did. */
@Component
class UrgingStory {

    private final Urgings urgings;
    private final Wording wording;
    private final Words words;

    UrgingStory(Urgings urgings, Wording wording, Words words) {
        this.urgings = urgings;
        this.wording = wording;
        this.words = words;
    }

    Between of(long duty) {
        return new Between(new ArrayDeque<>(urgings.of(duty)));
    }

    /** How high it has gone, as a badge says it; empty when it has not. */
    String badge(long duty) {
        var level = urgings.level(duty);
        return level == 0 ? "" : words.say("urging.badge", level);
    }

    /** Those not told yet, in order. */
    class Between {
        private final Deque<Urgings.Taken> left;

        Between(Deque<Urgings.Taken> left) {
            this.left = left;
        }

        List<DutyPage.Line> until(Instant at) {
            var lines = new ArrayList<DutyPage.Line>();
            while (!left.isEmpty() && left.element().at().isBefore(at)) {
                lines.add(line(left.remove()));
            }
            return lines;
        }

        List<DutyPage.Line> rest() {
            return until(Instant.MAX);
        }
    }

    private DutyPage.Line line(Urgings.Taken taken) {
        return new DutyPage.Line(
                words.say("urging.took-" + taken.tier().word()),
                words.say("urging.by"),
                wording.instant(taken.at()),
                taken.guessed() ? words.say("urging.took-guessed") : "",
                words.say(
                        "urging.took-" + Rung.when(taken.days()),
                        wording.day(taken.due()),
                        Math.abs(taken.days()),
                        wording.day(taken.on()),
                        taken.told().isEmpty()
                                ? words.say("urging.told-nobody")
                                : String.join(words.say("urging.and"), taken.told())),
                taken.days() > 0 ? "bad" : "",
                List.of());
    }
}
