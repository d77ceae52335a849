package anlan.fact.openrosa;

import anlan.fact.sheet.Question;
import anlan.fact.sheet.Sheet;
import anlan.fact.sheet.Skip;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rules and limits of a sheet as the forms' language says them (XPath, ODK XForms 1.0). */
record Xpath(Sheet sheet) {

    /** Where the answer to a question stands in what is sent. */
    String path(Question question) {
        return FormText.ANSWERS
                + sheet.questions().stream()
                        .filter(q ->
                                q instanceof Question.Group g && g.questions().contains(question))
                        .map(g -> "/" + g.key())
                        .findFirst()
                        .orElse("")
                + "/" + question.key();
    }

    /** Empty where it is always shown. */
    String shown(Skip skip) {
        return skip.rules().stream().map(this::rule).collect(Collectors.joining(skip.any() ? " or " : " and "));
    }

    private String rule(Skip.Rule rule) {
        var about = sheet.find(rule.key()).orElseThrow();
        var path = path(about);
        var value = literal(about, rule.value());
        return switch (rule.test()) {
            case UNANSWERED -> path + " = ''";
            case ANSWERED -> path + " != ''";
            case IS -> path + " = " + value;
            case IS_NOT -> "(" + path + " != '' and " + path + " != " + value + ")";
            case HAS -> "selected(" + path + ", " + value + ")";
            case HAS_NOT -> "(" + path + " != '' and not(selected(" + path + ", " + value + ")))";
            case ABOVE -> path + " > " + measure(about, rule.value());
            case BELOW -> path + " < " + measure(about, rule.value());
        };
    }

    private static String literal(Question about, String value) {
        return about instanceof Question.Whole || about instanceof Question.Decimal ? value : "'" + value + "'";
    }

    private static String measure(Question about, String value) {
        return about instanceof Question.Day ? "date('" + value + "')" : value;
    }

    /** Empty where any answer will do. Quotation marks stand in no pattern. */
    static String limits(Question question) {
        var all = new ArrayList<String>();
        if (question instanceof Question.Text text) {
            text(text, all);
        } else if (question instanceof Question.Whole whole) {
            between(question, whole.least(), whole.most(), all);
        } else if (question instanceof Question.Decimal decimal) {
            between(question, plain(decimal.least()), plain(decimal.most()), all);
        } else if (question instanceof Question.Day day) {
            between(question, day.least(), day.most(), all);
        }
        return String.join(" and ", all);
    }

    private static void text(Question.Text text, List<String> all) {
        all.add("string-length(.) <= " + text.longest());
        all.add("not(regex(., '" + Question.OF_PERSON + "'))");
        if (text.required()) {
            all.add("normalize-space(.) != ''");
        }
        if (!text.pattern().isEmpty()) {
            all.add("regex(., '" + text.pattern() + "')");
        }
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    private static void between(Question question, @Nullable Object least, @Nullable Object most, List<String> all) {
        if (least != null) {
            all.add(". >= " + measure(question, least.toString()));
        }
        if (most != null) {
            all.add(". <= " + measure(question, most.toString()));
        }
    }
}
