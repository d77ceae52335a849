package anlan.desk.demo;

import anlan.fact.sheet.Question;
import anlan.fact.sheet.Skip;
import anlan.fact.sheet.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The question sheet of the made-up sweeps, and what is answered on it. */
final class Questions {

    private static final Wording NONE = new Wording("", "");
    private static final long MOST = 2_000;
    private static final int LONGEST = 200;

    private Questions() {}

    static List<Question> of(Tell tell) {
        var rented = new Skip(false, List.of(new Skip.Rule("q1", Skip.Test.IS, "yes")));
        return List.of(
                new Question.One("q1", said(tell, "rented"), NONE, true, Skip.ALWAYS, options(tell, "yes", "no")),
                new Question.Whole("q2", said(tell, "rooms"), NONE, true, rented, 1L, MOST),
                new Question.One("q3", said(tell, "noted"), NONE, true, rented, options(tell, "all", "some", "none")),
                new Question.Many(
                        "q4",
                        said(tell, "seen"),
                        NONE,
                        true,
                        Skip.ALWAYS,
                        options(tell, "lane", "charging", "light", "nothing")),
                new Question.Text("q5", said(tell, "remarks"), NONE, false, Skip.ALWAYS, LONGEST, ""));
    }

    static Map<String, Object> answers(int block, boolean found) {
        var answers = new LinkedHashMap<String, Object>();
        boolean rented = block % 3 != 0;
        answers.put("q1", rented ? "yes" : "no");
        if (rented) {
            answers.put("q2", 6 + block * 37 % 90);
            answers.put("q3", block % 4 == 1 ? "some" : "all");
        }
        answers.put("q4", List.of(found ? block % 2 == 0 ? "lane" : "charging" : block % 7 == 0 ? "light" : "nothing"));
        return answers;
    }

    private static List<Question.Option> options(Tell tell, String... keys) {
        return List.of(keys).stream()
                .map(key -> new Question.Option(key, said(tell, "option-" + key)))
                .toList();
    }

    private static Wording said(Tell tell, String what) {
        return new Wording(
                tell.in(Locale.SIMPLIFIED_CHINESE, "demo.sheet-" + what),
                tell.in(Locale.ENGLISH, "demo.sheet-" + what));
    }
}
