package anlan.fact.incident;

import anlan.fact.dataset.Field;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/** Heads and codes as offices write them, from the room's list. */
record Synonyms(List<Field> fields, Map<String, Map<String, String>> codes) {

    private static final List<String> FIELDS = List.of(
            "source_id",
            "area",
            "kind",
            "major",
            "occurred_on",
            "occurred_hour",
            "reported_on",
            "cleared_on",
            "cleared",
            "lon",
            "lat");
    private static final Set<String> REQUIRED = Set.of("source_id", "kind", "occurred_on");
    private static final Set<String> CODED = Set.of("kind", "major", "cleared");

    static Synonyms load() {
        var list = new Properties();
        try (var in = Synonyms.class.getResourceAsStream("synonyms.properties")) {
            list.load(new InputStreamReader(java.util.Objects.requireNonNull(in), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var fields = FIELDS.stream()
                .map(f -> new Field(f, REQUIRED.contains(f), CODED.contains(f), split(list, "field." + f)))
                .toList();
        var flags = meanings(list, "flag.");
        return new Synonyms(fields, Map.of("kind", kinds(list), "major", flags, "cleared", flags));
    }

    private static Map<String, String> kinds(Properties list) {
        var kinds = meanings(list, "kind.");
        for (var kind : Kind.values()) {
            kinds.put(kind.code(), kind.code());
        }
        return kinds;
    }

    private static Map<String, String> meanings(Properties list, String prefix) {
        var meanings = new HashMap<String, String>();
        list.stringPropertyNames().stream()
                .filter(key -> key.startsWith(prefix))
                .forEach(key -> split(list, key).forEach(word -> meanings.put(word, key.substring(prefix.length()))));
        return meanings;
    }

    private static List<String> split(Properties list, String key) {
        return Arrays.stream(list.getProperty(key, "").split("[,，]"))
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
