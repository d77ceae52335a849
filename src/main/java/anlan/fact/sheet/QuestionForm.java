package anlan.fact.sheet;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A question as it was typed.
 *
 * @param edit which edit of the draft it was typed upon
 * @param options one a line, its English after a bar
 * @param any {@code any} where one rule is enough
 * @param ruleKey of each rule, as are the two after it
 */
record QuestionForm(
        @Nullable String edit,
        @Nullable String type,
        @Nullable String label,
        @Nullable String english,
        @Nullable String hint,
        @Nullable String required,
        @Nullable String group,
        @Nullable String longest,
        @Nullable String pattern,
        @Nullable String least,
        @Nullable String most,
        @Nullable String options,
        @Nullable String any,
        @Nullable List<String> ruleKey,
        @Nullable List<String> ruleTest,
        @Nullable List<String> ruleValue) {

    /** Lines for rules on the page. */
    static final int RULES = 3;

    static QuestionForm fresh(String type, int edit) {
        return new QuestionForm(
                String.valueOf(edit), type, "", "", "", null, "", "200", "", "", "", "", "", null, null, null);
    }

    static QuestionForm of(Question q, String group, Draft draft) {
        var rules = q.shown().rules();
        var longest = q instanceof Question.Text text ? text.longest() : 200;
        var limits = Limits.of(q);
        return new QuestionForm(
                String.valueOf(draft.edit()),
                q.kind().word(),
                q.label().zh(),
                q.label().en(),
                q.hint().zh(),
                q.required() ? "1" : null,
                group,
                String.valueOf(longest),
                q instanceof Question.Text text ? text.pattern() : "",
                limits.getFirst(),
                limits.getLast(),
                q.choices().stream().map(QuestionForm::line).collect(Collectors.joining("\n")),
                q.shown().any() ? "any" : "",
                rules.stream().map(Skip.Rule::key).toList(),
                rules.stream().map(r -> r.test().name()).toList(),
                rules.stream().map(r -> typed(r, draft.sheet())).toList());
    }

    private static String line(Question.Option option) {
        return option.label().zh()
                + (option.label().en().isEmpty() ? "" : " | " + option.label().en());
    }

    private static String typed(Skip.Rule rule, Sheet sheet) {
        return sheet.find(rule.key())
                .flatMap(q -> q.choice(rule.value()))
                .map(o -> o.label().zh())
                .orElse(rule.value());
    }

    String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }

    /** The n-th of a list, from 0; empty where there is none. */
    String nth(@Nullable List<String> typed, int n) {
        return typed == null || typed.size() <= n ? "" : text(typed.get(n));
    }
}
