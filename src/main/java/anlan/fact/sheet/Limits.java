package anlan.fact.sheet;

import anlan.ground.web.Refused;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a single answer may be. */
final class Limits {

    private static final Pattern OF_PERSON = Pattern.compile(Question.OF_PERSON);

    private static final String SPOT =
            "-?[0-9]{1,2}([.][0-9]{1,15})? -?[0-9]{1,3}([.][0-9]{1,15})?( -?[0-9.]{1,12}){0,2}";

    private Limits() {}

    /** In the one way of writing it; a text as it was written. */
    static String clean(Question question, String said) {
        return switch (question.kind()) {
            case TEXT -> said;
            case WHOLE -> whole(said.strip());
            case SPOT -> spot(said.strip());
            case DECIMAL, DAY, ONE, MANY, PHOTO -> said.strip();
            case NOTE, GROUP -> "";
        };
    }

    /** To a metre: height and the rest are not kept. */
    private static String spot(String said) {
        if (!said.matches(SPOT)) {
            return said;
        }
        var parts = said.split(" ", -1);
        return metre(parts[0]) + " " + metre(parts[1]);
    }

    private static String metre(String degrees) {
        return new BigDecimal(degrees).setScale(5, RoundingMode.HALF_EVEN).toPlainString();
    }

    private static String whole(String said) {
        return said.matches("[+-]?[0-9]{1,18}") ? String.valueOf(Long.parseLong(said)) : said;
    }

    /** The least and the most that an answer may be, as text; empty for none. */
    static List<String> of(Question question) {
        if (question instanceof Question.Whole whole) {
            return List.of(text(whole.least()), text(whole.most()));
        }
        if (question instanceof Question.Decimal decimal) {
            return List.of(text(decimal.least()), text(decimal.most()));
        }
        return question instanceof Question.Day day ? List.of(text(day.least()), text(day.most())) : List.of("", "");
    }

    private static String text(@Nullable Object limit) {
        return limit == null ? "" : limit.toString();
    }

    static @Nullable Refused fault(Question question, String said) {
        if (question instanceof Question.Text text) {
            return text(text, said);
        }
        if (question instanceof Question.Whole whole) {
            return said.matches("-?[0-9]{1,18}")
                    ? within(question, Long.valueOf(said), whole.least(), whole.most())
                    : fault(AnswerFault.ANSWER_NO_WHOLE, question);
        }
        if (question instanceof Question.Decimal decimal) {
            var number = Answers.number(said);
            return number.isPresent()
                    ? within(question, number.get(), decimal.least(), decimal.most())
                    : fault(AnswerFault.ANSWER_NO_NUMBER, question);
        }
        if (question instanceof Question.Day day) {
            var read = Answers.day(said);
            return read.isPresent()
                    ? within(question, read.get(), day.least(), day.most())
                    : fault(AnswerFault.ANSWER_NO_DAY, question);
        }
        if (question instanceof Question.Spot) {
            return said.matches(SPOT) ? null : fault(AnswerFault.ANSWER_NO_SPOT, question);
        }
        return question.choices().isEmpty() || question.choice(said).isPresent()
                ? null
                : fault(AnswerFault.ANSWER_UNKNOWN, question);
    }

    private static @Nullable Refused text(Question.Text text, String said) {
        if (text.required() && said.isBlank()) {
            return fault(AnswerFault.ANSWER_MISSING, text);
        }
        if (said.codePointCount(0, said.length()) > text.longest()) {
            return fault(AnswerFault.ANSWER_LONG, text, text.longest());
        }
        if (OF_PERSON.matcher(said).matches()) {
            return fault(AnswerFault.ANSWER_OF_PERSON, text);
        }
        return text.pattern().isEmpty() || Patience.matches(text.pattern(), said)
                ? null
                : fault(AnswerFault.ANSWER_PATTERN, text);
    }

    private static <T extends Comparable<? super T>> @Nullable Refused within(
            Question question, T said, @Nullable T least, @Nullable T most) {
        if (least != null && said.compareTo(least) < 0) {
            return fault(AnswerFault.ANSWER_LOW, question, least.toString());
        }
        return most != null && said.compareTo(most) > 0
                ? fault(AnswerFault.ANSWER_HIGH, question, most.toString())
                : null;
    }

    private static Refused fault(AnswerFault why, Question question, Object... args) {
        return new Refused(why, question.key(), args);
    }
}
