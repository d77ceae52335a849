package anlan.fact.transcript;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** What columns of such ledgers are commonly called, and what their words commonly mean. */
final class WordLists {

    private static final Properties HEADS = load("heads.properties");
    private static final Properties MEANINGS = load("meanings.properties");

    private WordLists() {}

    static List<String> heads(String part) {
        return list(HEADS.getProperty(part, ""));
    }

    /** Codes by the words that commonly mean them. */
    static Map<String, String> meanings(Part part) {
        var codes = new LinkedHashMap<String, String>();
        var prefix = part.word() + ".";
        MEANINGS.stringPropertyNames().stream()
                .filter(name -> name.startsWith(prefix))
                .sorted()
                .forEach(name -> list(MEANINGS.getProperty(name))
                        .forEach(word -> codes.putIfAbsent(word, name.substring(prefix.length()))));
        return codes;
    }

    private static List<String> list(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }

    private static Properties load(String name) {
        var list = new Properties();
        try (var in = new InputStreamReader(
                Objects.requireNonNull(WordLists.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            list.load(in);
            return list;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
