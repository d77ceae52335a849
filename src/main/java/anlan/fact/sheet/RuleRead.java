package anlan.fact.sheet;

import anlan.fact.sheet.Skip.Test;
import anlan.ground.web.Refusals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads when a question is shown. */
final class RuleRead {

    private RuleRead() {}

    static Skip read(QuestionForm typed, Sheet sheet, Refusals refusals) {
        var rules = new ArrayList<Skip.Rule>();
        for (var n = 0; n < QuestionForm.RULES; n++) {
            var key = typed.nth(typed.ruleKey(), n);
            if (!key.isEmpty()) {
                rule(key, typed.nth(typed.ruleTest(), n), typed.nth(typed.ruleValue(), n), sheet, refusals)
                        .ifPresent(rules::add);
            }
        }
        return new Skip("any".equals(typed.any()) && rules.size() > 1, List.copyOf(rules));
    }

    private static Optional<Skip.Rule> rule(String key, String test, String value, Sheet sheet, Refusals refusals) {
        var about = sheet.find(key);
        var chosen =
                Arrays.stream(Test.values()).filter(t -> t.name().equals(test)).findFirst();
        if (!refusals.require(about.isPresent() && chosen.isPresent(), SheetFault.RULE_HALF, "rule")) {
            return Optional.empty();
        }
        var question = about.orElseThrow();
        if (!refusals.require(
                fits(question).contains(chosen.orElseThrow()),
                SheetFault.RULE_UNFIT,
                "rule",
                question.label().said())) {
            return Optional.empty();
        }
        var read = chosen.orElseThrow().alone() ? Optional.of("") : value(question, value);
        refusals.require(
                read.isPresent(),
                SheetFault.RULE_VALUE,
                "rule",
                question.label().said(),
                value);
        return read.map(v -> new Skip.Rule(key, chosen.orElseThrow(), v));
    }

    /** What may be asked about such an answer. */
    static Set<Test> fits(Question question) {
        return switch (question.kind()) {
            case TEXT, ONE -> Set.of(Test.IS, Test.IS_NOT, Test.ANSWERED, Test.UNANSWERED);
            case WHOLE, DAY -> Set.of(Test.IS, Test.IS_NOT, Test.ABOVE, Test.BELOW, Test.ANSWERED, Test.UNANSWERED);
            case DECIMAL -> Set.of(Test.ABOVE, Test.BELOW, Test.ANSWERED, Test.UNANSWERED);
            case MANY -> Set.of(Test.HAS, Test.HAS_NOT, Test.ANSWERED, Test.UNANSWERED);
            case PHOTO, SPOT -> Set.of(Test.ANSWERED, Test.UNANSWERED);
            case NOTE, GROUP -> Set.of();
        };
    }

    private static Optional<String> value(Question question, String typed) {
        return switch (question.kind()) {
            case TEXT -> Optional.of(typed).filter(v -> !v.isEmpty() && v.length() <= 60 && !v.matches(".*[\"'].*"));
            case WHOLE ->
                typed.matches("-?[0-9]{1,15}") ? Optional.of(Limits.clean(question, typed)) : Optional.empty();
            case DECIMAL ->
                typed.length() <= 20 ? Answers.number(typed).map(BigDecimal::toPlainString) : Optional.empty();
            case DAY -> Answers.day(typed).map(Object::toString);
            case ONE, MANY ->
                question.choices().stream()
                        .filter(o ->
                                o.label().zh().equals(typed) || o.label().en().equalsIgnoreCase(typed))
                        .map(Question.Option::key)
                        .findFirst();
            case PHOTO, SPOT, NOTE, GROUP -> Optional.empty();
        };
    }
}
