package anlan.fact.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * When a question is shown: always where there is no rule.
 *
 * @param any whether one rule that holds is enough
 */
public record Skip(boolean any, List<Rule> rules) {

    public static final Skip ALWAYS = new Skip(false, List.of());

    /** As JSON in capitals. */
    public enum Test {
        IS,
        IS_NOT,
        HAS,
        HAS_NOT,
        ABOVE,
        BELOW,
        ANSWERED,
        UNANSWERED;

        /** Its word key is {@code sheet.test-…}. */
        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        boolean alone() {
            return this == ANSWERED || this == UNANSWERED;
        }
    }

    /**
     * About an earlier answer. One that is missing is neither equal nor unequal, above nor below anything.
     *
     * @param value an option's key, a number, a day or a text, as in answers
     */
    public record Rule(String key, Test test, String value) {

        boolean holds(Answers answers) {
            var given = answers.of(key);
            return switch (test) {
                case UNANSWERED -> given.isEmpty();
                case ANSWERED -> !given.isEmpty();
                case IS, HAS -> given.contains(value);
                case IS_NOT, HAS_NOT -> !given.isEmpty() && !given.contains(value);
                case ABOVE -> !given.isEmpty() && compare(given.getFirst(), value) > 0;
                case BELOW -> !given.isEmpty() && compare(given.getFirst(), value) < 0;
            };
        }

        /** Numbers as numbers; days as they are written. What is no number is neither above nor below one. */
        private static int compare(String given, String value) {
            if (Answers.day(given).isPresent() || Answers.day(value).isPresent()) {
                return Answers.day(given).isPresent() ? given.compareTo(value) : 0;
            }
            return Answers.number(given).isPresent()
                    ? Answers.number(given).get().compareTo(new BigDecimal(value))
                    : 0;
        }
    }

    boolean always() {
        return rules.isEmpty();
    }

    boolean holds(Answers answers) {
        return always()
                || (any
                        ? rules.stream().anyMatch(r -> r.holds(answers))
                        : rules.stream().allMatch(r -> r.holds(answers)));
    }
}
