package anlan.fact.sheet;

import anlan.ground.web.Refused;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Holds answers against a sheet, question by question as they are asked: rules look at answers before them that were shown. */
final class Check {

    private final Answers given;
    private final Map<String, List<String>> kept = new LinkedHashMap<>();
    private final List<String> dropped = new ArrayList<>();
    private final Map<String, Refused> faults = new LinkedHashMap<>();

    Check(Answers given) {
        this.given = given;
    }

    Checked of(Sheet sheet) {
        sheet.questions().forEach(q -> ask(q, true));
        var known = new LinkedHashSet<String>();
        sheet.asked().forEach(q -> known.add(q.key()));
        given.byKey().keySet().stream().filter(k -> !known.contains(k)).forEach(dropped::add);
        return new Checked(new Answers(kept), List.copyOf(dropped), Map.copyOf(faults));
    }

    private void ask(Question question, boolean open) {
        var shown = open && question.shown().holds(new Answers(kept));
        if (question instanceof Question.Group group) {
            group.questions().forEach(q -> ask(q, shown));
        } else if (!(question instanceof Question.Note)) {
            answer(question, shown);
        }
    }

    private void answer(Question question, boolean shown) {
        var said = given.of(question.key());
        if (!shown) {
            if (!said.isEmpty()) {
                dropped.add(question.key());
            }
            return;
        }
        var clean = said.stream()
                .map(v -> Limits.clean(question, v))
                .filter(v -> !v.isEmpty())
                .toList();
        kept.put(question.key(), clean);
        var fault = fault(question, clean);
        if (fault != null) {
            faults.put(question.key(), fault);
        }
    }

    private static @Nullable Refused fault(Question question, List<String> said) {
        if (said.isEmpty()) {
            return question.required() ? new Refused(AnswerFault.ANSWER_MISSING, question.key()) : null;
        }
        if (said.size() > 1 && !(question instanceof Question.Many)) {
            return new Refused(AnswerFault.ANSWER_SEVERAL, question.key());
        }
        return said.stream()
                .map(v -> Limits.fault(question, v))
                .filter(f -> f != null)
                .findFirst()
                .orElse(null);
    }
}
