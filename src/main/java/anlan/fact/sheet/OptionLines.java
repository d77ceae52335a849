package anlan.fact.sheet;

import anlan.ground.web.Refusals;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Options as they are typed, one a line. One whose text stays keeps its key, so that answers stay comparable. */
final class OptionLines {

    private static final int MOST = 100;
    private static final int LONGEST = 60;

    private OptionLines() {}

    static List<Question.Option> read(String typed, List<Question.Option> before, Refusals refusals) {
        int next = before.stream()
                .mapToInt(o -> Integer.parseInt(o.key().substring(1)))
                .max()
                .orElse(0);
        var options = new ArrayList<Question.Option>();
        var seen = new HashSet<String>();
        for (var line :
                typed.lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
            var parts = line.split("[|｜]", 2);
            var zh = parts[0].strip();
            var label = new Wording(zh, parts.length == 2 ? parts[1].strip() : "");
            refusals.require(seen.add(zh), SheetFault.OPTION_TWICE, "options", zh);
            refusals.require(
                    zh.length() <= LONGEST && label.en().length() <= LONGEST,
                    SheetFault.OPTION_LONG,
                    "options",
                    LONGEST);
            var known = before.stream().filter(o -> o.label().zh().equals(zh)).findFirst();
            options.add(new Question.Option(known.map(Question.Option::key).orElse("o" + (next + 1)), label));
            next += known.isPresent() ? 0 : 1;
        }
        refusals.require(options.size() > 1, SheetFault.OPTIONS_FEW, "options");
        refusals.require(options.size() <= MOST, SheetFault.OPTIONS_MANY, "options", MOST);
        return List.copyOf(options);
    }
}
