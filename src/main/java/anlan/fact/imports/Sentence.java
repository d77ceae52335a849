package anlan.fact.imports;

import anlan.fact.dataset.Field;
import anlan.ground.paper.TableFile;
import anlan.ground.web.Words;
import java.util.List;
import java.util.Objects;

/** A kept reason in the reader's language. A field it names by its code is called as the reader knows it. */
final class Sentence {

    private Sentence() {}

    static String of(String key, List<String> args, Words words) {
        var now = now(key);
        var spoken = now.startsWith("matching.column-missing")
                ? args.stream()
                        .map(field -> Field.called("incident", field, words))
                        .toList()
                : args;
        return words.say(now, spoken.toArray());
    }

    /** What was kept before imports had a room of their own is kept under that one's name. */
    private static String now(String key) {
        return key.matches("dataset[.](identity|column)-.*")
                ? key.replaceFirst("dataset", "matching")
                : key.replaceFirst("^dataset[.](?!dataset-)", "imports.");
    }

    /** How a file is read, with what had to be guessed. */
    static String reading(TableFile table, Words words) {
        var reading = table.reading();
        if (table.workbook()) {
            return words.say("imports.reading-sheet", Objects.requireNonNullElse(reading.sheet(), ""))
                    + (table.formulas() ? " " + words.say("imports.reading-formulas") : "");
        }
        return words.say(
                table.certain() ? "imports.reading-text" : "imports.reading-guess",
                Objects.requireNonNullElse(reading.encoding(), ""));
    }
}
