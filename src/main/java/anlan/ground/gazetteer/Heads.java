package anlan.ground.gazetteer;

import anlan.ground.place.Level;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** Which column of a list is which, by what it is called. A column serves one purpose only. */
record Heads(Map<String, Integer> columns) {
    private static final Properties WORDS = words();

    /** @param wanted in the order in which they may choose */
    static Heads of(List<String> head, String... wanted) {
        var columns = new HashMap<String, Integer>();
        var plain = head.stream().map(Heads::plain).toList();
        for (String meaning : wanted) {
            for (String word : words(meaning)) {
                int at = plain.indexOf(plain(word));
                if (at >= 0 && !columns.containsValue(at)) {
                    columns.put(meaning, at);
                    break;
                }
            }
        }
        return new Heads(columns);
    }

    boolean has(String meaning) {
        return columns.containsKey(meaning);
    }

    /** The cell under that head, without spaces around it; empty where the row or the column ends before. */
    String cell(List<String> cells, String meaning) {
        Integer at = columns.get(meaning);
        return at == null || at >= cells.size() ? "" : cells.get(at).strip();
    }

    static Optional<Level> level(String word) {
        for (var level : Level.values())
            for (String known : words("level." + level.code()))
                if (plain(known).equals(plain(word))) return Optional.of(level);
        return Optional.empty();
    }

    /** The words known for a meaning, best first. */
    static String[] words(String meaning) {
        return WORDS.getProperty(meaning, "").split(",");
    }

    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\uFEFF]", "")
                .toLowerCase(Locale.ROOT);
    }

    private static Properties words() {
        var words = new Properties();
        try (var file = Heads.class.getResourceAsStream("heads.properties")) {
            if (file == null) throw new IllegalStateException("heads.properties is not beside its class");
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
