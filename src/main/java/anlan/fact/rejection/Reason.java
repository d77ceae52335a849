package anlan.fact.rejection;

import anlan.fact.dataset.Field;
import anlan.ground.web.Words;
import java.util.List;

/**
 * Why rows, or the whole file, were not taken.
 *
 * @param key word key of the sentence
 * @param args of the first such row
 * @param count how many rows; 0 when it is about the whole file
 */
public record Reason(String key, String where, List<String> args, long count) {

    /** In the reader's language. A field it names by its code is called as the reader knows it. */
    public String said(Words words) {
        return said(key, args, words);
    }

    static String said(String key, List<String> args, Words words) {
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
}
