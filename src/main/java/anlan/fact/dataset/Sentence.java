package anlan.fact.dataset;

import anlan.ground.paper.TableFile;
import anlan.ground.web.Words;
import java.util.List;
import java.util.Objects;

/** A kept reason in the reader's language. A field it names by its code is called as the reader knows it. */
final class Sentence {

    private Sentence() {}

    static String of(String key, List<String> args, Words words) {
        var spoken = key.startsWith("dataset.column-missing")
                ? args.stream().map(field -> field("incident", field, words)).toList()
                : args;
        return words.say(key, spoken.toArray());
    }

    static String field(String dataset, String field, Words words) {
        return words.sayOr(dataset + ".field-" + field.replace('_', '-'), field);
    }

    /** How a file is read, with what had to be guessed. */
    static String reading(TableFile table, Words words) {
        var reading = table.reading();
        if (table.workbook()) {
            return words.say("dataset.reading-sheet", Objects.requireNonNullElse(reading.sheet(), ""))
                    + (table.formulas() ? " " + words.say("dataset.reading-formulas") : "");
        }
        return words.say(
                table.certain() ? "dataset.reading-text" : "dataset.reading-guess",
                Objects.requireNonNullElse(reading.encoding(), ""));
    }
}
