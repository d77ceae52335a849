package anlan.desk.bulletin;

import anlan.fact.escalation.Escalations;
import anlan.fact.problem.ProblemNumber;
import anlan.ground.document.Block;
import anlan.ground.web.Words;
import anlan.promise.urging.Urgings;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What was not done in time and has gone up as high as here: problems, then duties. */
@Component
class Raised {

    private final Escalations escalations;
    private final Urgings urgings;
    private final Words words;

    Raised(Escalations escalations, Urgings urgings, Words words) {
        this.escalations = escalations;
        this.urgings = urgings;
        this.words = words;
    }

    List<Block> of(long campaign) {
        var blocks = new ArrayList<>(headed(
                "raised",
                escalations.named().stream()
                        .map(p -> words.say(
                                "bulletin.paper-raised-line",
                                new ProblemNumber(p.number()),
                                p.title(),
                                p.unit(),
                                p.due().toString()))
                        .toList()));
        blocks.addAll(headed(
                "urged",
                urgings.named(campaign).stream()
                        .map(d -> words.say(
                                "bulletin.paper-urged-line",
                                words.say("duty.number", d.serial()),
                                d.title(),
                                d.unit(),
                                d.due().toString()))
                        .toList()));
        return blocks;
    }

    private List<Block> headed(String key, List<String> lines) {
        var blocks = new ArrayList<Block>();
        if (!lines.isEmpty()) {
            blocks.add(Block.heading(1, words.say("bulletin.paper-" + key)));
            lines.forEach(line -> blocks.add(Block.paragraph(line)));
        }
        return blocks;
    }
}
