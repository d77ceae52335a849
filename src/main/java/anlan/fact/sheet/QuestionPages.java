package anlan.fact.sheet;

import anlan.ground.staff.Choice;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.Words;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page on which a question is asked one way or another. */
@Component
class QuestionPages {

    private static final String VIEW = "fact/sheet/EditQuestion";

    /**
     * @param to where it is sent
     * @param earlier questions that rules may look at
     * @param values what may be typed in a rule
     */
    record QuestionPage(
            String title,
            String sheet,
            String back,
            String to,
            QuestionForm typed,
            String kind,
            boolean limited,
            boolean chosen,
            List<Choice> groups,
            List<Choice> earlier,
            List<Choice> tests,
            List<String> values,
            List<RuleLine> rules,
            boolean ruled) {}

    record RuleLine(int number, String key, String test, String value) {}

    private final Words words;

    QuestionPages(Words words) {
        this.words = words;
    }

    ModelAndView show(Draft draft, @Nullable Question question, QuestionForm typed) {
        return Page.of(VIEW, page(draft, question, typed));
    }

    ModelAndView refused(Draft draft, @Nullable Question question, QuestionForm typed, Refusals refusals) {
        return Page.refused(VIEW, page(draft, question, typed), refusals);
    }

    private QuestionPage page(Draft draft, @Nullable Question question, QuestionForm typed) {
        var kind = question == null ? typed.text(typed.type()) : question.kind().word();
        var earlier = earlier(draft.sheet(), question);
        var rules = IntStream.range(0, QuestionForm.RULES)
                .mapToObj(n -> new RuleLine(
                        n + 1,
                        typed.nth(typed.ruleKey(), n),
                        typed.nth(typed.ruleTest(), n),
                        typed.nth(typed.ruleValue(), n)))
                .toList();
        return new QuestionPage(
                words.say(question == null ? "sheet.add-of" : "sheet.change-of", words.say("sheet.type-" + kind)),
                draft.title(),
                draft.path(),
                draft.path() + "/questions" + (question == null ? "" : "/" + question.key()),
                typed,
                kind,
                List.of("whole", "decimal", "day").contains(kind),
                List.of("one", "many").contains(kind),
                kind.equals("group") ? List.of() : groups(draft.sheet()),
                earlier.stream().map(q -> new Choice(q.key(), q.label().said())).toList(),
                Arrays.stream(Skip.Test.values())
                        .map(t -> new Choice(t.name(), words.say("sheet.test-" + t.word())))
                        .toList(),
                earlier.stream()
                        .flatMap(q -> q.choices().stream())
                        .map(o -> o.label().zh())
                        .distinct()
                        .toList(),
                rules,
                rules.stream().anyMatch(r -> !r.key().isEmpty()));
    }

    private static List<Question> earlier(Sheet sheet, @Nullable Question question) {
        return sheet.all().stream()
                .takeWhile(q -> question == null || !q.key().equals(question.key()))
                .filter(q -> !RuleRead.fits(q).isEmpty())
                .toList();
    }

    private static List<Choice> groups(Sheet sheet) {
        return sheet.questions().stream()
                .filter(Question.Group.class::isInstance)
                .map(q -> new Choice(q.key(), q.label().said()))
                .toList();
    }
}
