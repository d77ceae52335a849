package anlan.fact.openrosa;

import anlan.fact.sheet.Question;
import anlan.fact.sheet.Sheet;
import anlan.fact.sheet.Skip;
import anlan.fact.sheet.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Sheets and answers as nobody would think of them. */
final class RandomSheet {

    private static final Wording NONE = new Wording("", "");
    private static final List<Question.Option> OPTIONS = List.of(
            new Question.Option("o1", Wording.of("甲 & “乙”")),
            new Question.Option("o2", Wording.of("乙<丙>")),
            new Question.Option("o3", Wording.of("丙")),
            new Question.Option("o11", Wording.of("丁")));
    private static final List<String> TEXTS = List.of("a", "b", "ab", "5", "很长的一段话，说的是别的", "A1", " a", "13800138000");
    private static final List<String> DAYS = List.of("2026-03-01", "2026-03-02", "2026-12-31", "2024-02-29");

    private final Random random;
    private final List<Question> before = new ArrayList<>();
    private int number;

    RandomSheet(long seed) {
        random = new Random(seed);
    }

    Sheet sheet() {
        var all = new ArrayList<Question>();
        for (int n = 6 + random.nextInt(8); n > 0; n--) {
            if (random.nextInt(4) == 0) {
                var shown = skip();
                var key = "q" + ++number;
                var inside = new ArrayList<Question>();
                for (int i = 1 + random.nextInt(3); i > 0; i--) {
                    inside.add(question());
                }
                all.add(new Question.Group(key, Wording.of("组"), NONE, false, shown, inside));
            } else {
                all.add(question());
            }
        }
        return new Sheet(1, 1, "随机表", all);
    }

    private Question question() {
        var key = "q" + ++number;
        var label = Wording.of("第" + number + "题 <&>");
        boolean required = random.nextBoolean();
        var shown = skip();
        var question = switch (random.nextInt(9)) {
            case 0 ->
                new Question.Text(key, label, NONE, required, shown, 8, random.nextBoolean() ? "" : "[A-Za-z]+[0-9]?");
            case 1 -> new Question.Whole(key, label, NONE, required, shown, least(), most());
            case 2 ->
                new Question.Decimal(
                        key,
                        label,
                        NONE,
                        required,
                        shown,
                        new BigDecimal("0.5"),
                        random.nextBoolean() ? null : new BigDecimal("7.25"));
            case 3 -> new Question.Day(key, label, NONE, required, shown, LocalDate.of(2026, 1, 1), null);
            case 4, 5 -> new Question.One(key, label, NONE, required, shown, OPTIONS);
            case 6 -> new Question.Many(key, label, NONE, required, shown, OPTIONS);
            case 7 -> new Question.Photo(key, label, NONE, required, shown);
            default -> new Question.Spot(key, label, Wording.of("到现场"), required, shown);
        };
        before.add(question);
        return question;
    }

    private Long least() {
        return random.nextBoolean() ? null : 2L;
    }

    private Long most() {
        return random.nextBoolean() ? null : 6L;
    }

    private Skip skip() {
        if (before.isEmpty() || random.nextInt(3) == 0) {
            return Skip.ALWAYS;
        }
        var rules = new ArrayList<Skip.Rule>();
        for (int n = 1 + random.nextInt(3); n > 0; n--) {
            rules.add(rule(before.get(random.nextInt(before.size()))));
        }
        return new Skip(random.nextBoolean(), rules);
    }

    private Skip.Rule rule(Question about) {
        var tests = new ArrayList<>(List.of(Skip.Test.ANSWERED, Skip.Test.UNANSWERED));
        if (about instanceof Question.Text
                || about instanceof Question.One
                || about instanceof Question.Whole
                || about instanceof Question.Day) {
            tests.addAll(List.of(Skip.Test.IS, Skip.Test.IS_NOT, Skip.Test.IS, Skip.Test.IS_NOT));
        }
        if (about instanceof Question.Whole || about instanceof Question.Decimal || about instanceof Question.Day) {
            tests.addAll(List.of(Skip.Test.ABOVE, Skip.Test.BELOW, Skip.Test.ABOVE, Skip.Test.BELOW));
        }
        if (about instanceof Question.Many) {
            tests.addAll(List.of(Skip.Test.HAS, Skip.Test.HAS_NOT, Skip.Test.HAS, Skip.Test.HAS_NOT));
        }
        var test = tests.get(random.nextInt(tests.size()));
        return new Skip.Rule(about.key(), test, value(about));
    }

    private String value(Question about) {
        return switch (about.kind()) {
            case TEXT -> TEXTS.get(random.nextInt(TEXTS.size()));
            case WHOLE -> String.valueOf(random.nextInt(10) - 1);
            case DECIMAL ->
                BigDecimal.valueOf(random.nextInt(40), 2)
                        .multiply(BigDecimal.valueOf(25))
                        .toPlainString();
            case DAY -> DAYS.get(random.nextInt(DAYS.size()));
            case ONE, MANY -> OPTIONS.get(random.nextInt(OPTIONS.size())).key();
            case PHOTO -> "photo-" + random.nextInt(100) + ".jpg";
            case SPOT -> "30.27415 120.15507 0.0 0.0";
            case NOTE, GROUP -> "";
        };
    }

    /** Some of them answered. */
    Map<Question, List<String>> answers(Sheet sheet) {
        var answers = new LinkedHashMap<Question, List<String>>();
        for (var question : sheet.asked()) {
            if (random.nextInt(4) > 0) {
                answers.put(
                        question,
                        question instanceof Question.Many
                                ? OPTIONS.stream()
                                        .map(Question.Option::key)
                                        .filter(o -> random.nextBoolean())
                                        .toList()
                                : List.of(value(question)));
            }
        }
        answers.values().removeIf(List::isEmpty);
        return answers;
    }
}
