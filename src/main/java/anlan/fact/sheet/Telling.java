package anlan.fact.sheet;

import anlan.ground.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says in words what a question is, may be answered with, and when it is shown. */
@Component
class Telling {

    /**
     * A question, ready to be shown.
     *
     * @param inside whether it is in a group
     */
    record Line(
            String key,
            String label,
            String english,
            String kind,
            boolean inside,
            boolean required,
            List<String> facts,
            String hint) {}

    private final Words words;

    Telling(Words words) {
        this.words = words;
    }

    List<Line> lines(Sheet sheet) {
        return sheet.all().stream()
                .map(q -> new Line(
                        q.key(),
                        q.label().said(),
                        q.label().en(),
                        words.say("sheet.type-" + q.kind().word()),
                        !Arrangement.group(sheet.questions(), q.key()).isEmpty(),
                        q.required(),
                        facts(q, sheet),
                        q.hint().said()))
                .toList();
    }

    private List<String> facts(Question q, Sheet sheet) {
        var facts = new ArrayList<String>();
        if (!q.choices().isEmpty()) {
            facts.add(
                    q.choices().stream().map(o -> o.label().said()).collect(Collectors.joining(words.say("sheet.or"))));
        }
        var limits = Limits.of(q);
        if (!limits.getFirst().isEmpty()) {
            facts.add(words.say("sheet.at-least", limits.getFirst()));
        }
        if (!limits.getLast().isEmpty()) {
            facts.add(words.say("sheet.at-most", limits.getLast()));
        }
        if (q instanceof Question.Text text) {
            facts.add(words.say("sheet.no-longer", text.longest()));
            if (!text.pattern().isEmpty()) {
                facts.add(words.say("sheet.like", text.pattern()));
            }
        }
        if (!q.shown().always()) {
            facts.add(when(q.shown(), sheet));
        }
        return facts;
    }

    String when(Skip skip, Sheet sheet) {
        return words.say(
                "sheet.shown-when",
                skip.rules().stream()
                        .map(r -> rule(r, sheet))
                        .collect(Collectors.joining(words.say(skip.any() ? "sheet.join-any" : "sheet.join-all"))));
    }

    private String rule(Skip.Rule rule, Sheet sheet) {
        var about = sheet.find(rule.key());
        var value = about.flatMap(q -> q.choice(rule.value()))
                .map(o -> o.label().said())
                .orElse(rule.value());
        return words.say(
                "sheet.rule-" + rule.test().word(),
                about.map(q -> q.label().said()).orElse(rule.key()),
                value);
    }
}
