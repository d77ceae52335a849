package anlan.fact.sheet;

import anlan.ground.web.Refusals;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a question as it was typed. */
final class QuestionRead {

    static final List<String> KINDS =
            List.of("one", "many", "text", "whole", "decimal", "day", "photo", "spot", "note", "group");

    private static final int LONGEST_LABEL = 200;
    private static final int LONGEST_HINT = 300;
    private static final int LONGEST_TEXT = 2000;

    private final QuestionForm typed;
    private final Refusals refusals;

    private QuestionRead(QuestionForm typed, Refusals refusals) {
        this.typed = typed;
        this.refusals = refusals;
    }

    /** @param before the same question as it was; null for a new one */
    static Question read(
            QuestionForm typed, String kind, String key, @Nullable Question before, Sheet sheet, Refusals refusals) {
        var question = new QuestionRead(typed, refusals).question(kind, key, before, sheet);
        Persons.check(question, refusals);
        return question;
    }

    private Question question(String kind, String key, @Nullable Question before, Sheet sheet) {
        var label = new Wording(typed.text(typed.label()), typed.text(typed.english()));
        refusals.require(!label.empty(), SheetFault.LABEL_MISSING, "label");
        refusals.require(
                label.zh().length() <= LONGEST_LABEL && label.en().length() <= LONGEST_LABEL,
                SheetFault.LABEL_LONG,
                "label",
                LONGEST_LABEL);
        var hint = Wording.of(typed.text(typed.hint()));
        refusals.require(hint.zh().length() <= LONGEST_HINT, SheetFault.HINT_LONG, "hint", LONGEST_HINT);
        boolean must = typed.required() != null;
        var shown = RuleRead.read(typed, sheet, refusals);
        return switch (kind) {
            case "text" -> new Question.Text(key, label, hint, must, shown, longest(), pattern());
            case "whole" -> {
                var limits = limits(t -> t.matches("-?[0-9]{1,15}") ? Optional.of(Long.valueOf(t)) : Optional.empty());
                yield new Question.Whole(key, label, hint, must, shown, limits.least(), limits.most());
            }
            case "decimal" -> {
                Pair<BigDecimal> limits = limits(Answers::number);
                yield new Question.Decimal(key, label, hint, must, shown, limits.least(), limits.most());
            }
            case "day" -> {
                Pair<LocalDate> limits = limits(Answers::day);
                yield new Question.Day(key, label, hint, must, shown, limits.least(), limits.most());
            }
            case "one" -> new Question.One(key, label, hint, must, shown, options(before));
            case "many" -> new Question.Many(key, label, hint, must, shown, options(before));
            case "photo" -> new Question.Photo(key, label, hint, must, shown);
            case "spot" -> new Question.Spot(key, label, hint, must, shown);
            case "group" ->
                new Question.Group(
                        key,
                        label,
                        hint,
                        false,
                        shown,
                        before instanceof Question.Group group ? group.questions() : List.of());
            default -> new Question.Note(key, label, hint, false, shown);
        };
    }

    private int longest() {
        var text = typed.text(typed.longest());
        int longest = text.isEmpty() ? 200 : text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 0;
        refusals.require(longest > 0 && longest <= LONGEST_TEXT, SheetFault.LONGEST_WRONG, "longest", LONGEST_TEXT);
        return longest;
    }

    private String pattern() {
        var pattern = typed.text(typed.pattern());
        refusals.require(
                pattern.length() <= 100 && !pattern.matches(".*[\"'].*") && Patience.readable(pattern),
                SheetFault.PATTERN_UNREADABLE,
                "pattern");
        return pattern;
    }

    private List<Question.Option> options(@Nullable Question before) {
        return OptionLines.read(typed.text(typed.options()), before == null ? List.of() : before.choices(), refusals);
    }

    private record Pair<T>(@Nullable T least, @Nullable T most) {}

    private <T extends Comparable<? super T>> Pair<T> limits(Function<String, Optional<T>> read) {
        var least = limit(typed.text(typed.least()), "least", read);
        var most = limit(typed.text(typed.most()), "most", read);
        if (least.isPresent() && most.isPresent()) {
            refusals.require(least.get().compareTo(most.get()) <= 0, SheetFault.LIMITS_TURNED, "most");
        }
        return new Pair<>(least.orElse(null), most.orElse(null));
    }

    private <T> Optional<T> limit(String text, String where, Function<String, Optional<T>> read) {
        var found = text.isEmpty() ? Optional.<T>empty() : read.apply(text);
        refusals.require(text.isEmpty() || found.isPresent(), SheetFault.LIMIT_UNREADABLE, where);
        return found;
    }
}
