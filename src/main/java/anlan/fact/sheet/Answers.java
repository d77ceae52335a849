package anlan.fact.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers by the keys of their questions, each as text: numbers with a point, days as {@code 2026-03-02}, options and photos by their keys and
 * names, a place as {@code 30.27415 120.15507}. Only a choice of many has more than one. What is not answered is absent.
 */
public record Answers(Map<String, List<String>> byKey) {

    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        var kept = new LinkedHashMap<String, List<String>>();
        byKey.forEach((key, given) -> {
            var said = given.stream().filter(v -> !v.isEmpty()).toList();
            if (!said.isEmpty()) {
                kept.put(key, said);
            }
        });
        byKey = kept;
    }

    /** From JSON as phones send it: texts, numbers, lists of them, and places as {@code {"lon": …, "lat": …}}. */
    public static Answers of(JsonNode tree) {
        var answers = new LinkedHashMap<String, List<String>>();
        tree.properties()
                .forEach(e -> answers.put(e.getKey(), texts(e.getValue()).toList()));
        return new Answers(answers);
    }

    /** The same, read already. */
    public static Answers of(Map<String, ?> tree) {
        JsonNode read = JsonMapper.shared().valueToTree(tree);
        return of(read);
    }

    private static Stream<String> texts(JsonNode value) {
        if (value.isArray()) {
            var all = new ArrayList<String>();
            value.forEach(v -> all.addAll(texts(v).toList()));
            return all.stream();
        }
        if (value.isObject()) {
            return Stream.of(
                    value.path("lat").asString("") + " " + value.path("lon").asString(""));
        }
        return value.isNull() ? Stream.empty() : Stream.of(value.asString());
    }

    public List<String> of(String key) {
        return byKey.getOrDefault(key, List.of());
    }

    static Optional<BigDecimal> number(String text) {
        return text.matches("[+-]?[0-9]{1,18}([.][0-9]{1,12})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    static Optional<LocalDate> day(String text) {
        try {
            return text.length() == 10 ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
