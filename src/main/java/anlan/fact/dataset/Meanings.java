package anlan.fact.dataset;

import anlan.ground.paper.Row;
import anlan.ground.web.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Values of coded columns whose meaning is not known, for a person to say. */
@Component
class Meanings {

    private static final int MOST = 40;

    record Option(String code, String name) {}

    /** @param name of the form's field */
    record Unknown(String name, String field, String value, List<Option> options) {}

    private final Words words;

    Meanings(Words words) {
        this.words = words;
    }

    List<Unknown> unknown(Dataset dataset, List<String> head, List<Row> sample, Mapping mapping) {
        var unknown = new ArrayList<Unknown>();
        for (var field : dataset.fields()) {
            var column = head.indexOf(mapping.columns().getOrDefault(field.name(), ""));
            if (field.coded() && column >= 0) {
                var known = dataset.codes().getOrDefault(field.name(), Map.of());
                var options = options(dataset, field, known);
                values(sample, column).stream()
                        .filter(v ->
                                mapping.code(field.name(), v) == null && !known.containsKey(v.toLowerCase(Locale.ROOT)))
                        .limit(MOST)
                        .forEach(v -> unknown.add(new Unknown(
                                "code." + field.name() + "." + v,
                                Sentence.field(dataset.code(), field.name(), words),
                                v,
                                options)));
            }
        }
        return unknown;
    }

    private static LinkedHashSet<String> values(List<Row> sample, int column) {
        var values = new LinkedHashSet<String>();
        for (var row : sample) {
            var value = row.cell(column).strip();
            if (!value.isEmpty()) {
                values.add(value);
            }
        }
        return values;
    }

    private List<Option> options(Dataset dataset, Field field, Map<String, String> known) {
        return known.values().stream()
                .distinct()
                .sorted()
                .map(code -> new Option(
                        code,
                        words.sayOr(
                                dataset.code() + "." + field.name() + "-" + code,
                                words.sayOr("dataset.flag-" + code, code))))
                .toList();
    }

    /** The mapping with what the form says of values. */
    Mapping read(Mapping mapping, Map<String, String> form) {
        var said = mapping;
        for (var entry : form.entrySet()) {
            var parts = entry.getKey().split("\\.", 3);
            if (parts.length == 3
                    && parts[0].equals("code")
                    && !entry.getValue().isEmpty()) {
                var more = new LinkedHashMap<String, String>();
                more.put(parts[2], entry.getValue());
                said = said.meaning(parts[1], more);
            }
        }
        return said;
    }
}
