package anlan.fact.imports;

import anlan.fact.dataset.Dataset;
import anlan.fact.dataset.Field;
import anlan.fact.dataset.Mapping;
import anlan.fact.rejection.Rejects;
import anlan.ground.paper.Row;
import anlan.ground.web.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Values of coded columns whose meaning is not known, for a person to say. */
@Component
class Meanings {

    private static final int MOST = 40;
    private static final int MOST_REJECTED = 20_000;

    record Option(String code, String name) {}

    /** @param name of the form's field */
    record Unknown(String name, String field, String value, List<Option> options) {}

    private final Files files;
    private final Words words;

    Meanings(Files files, Words words) {
        this.files = files;
        this.words = words;
    }

    /** Those among the first rows, and after a check those for which a row was rejected, however far down it stands. */
    List<Unknown> unknown(Imported imported, Dataset dataset, List<String> head, List<Row> sample, Mapping mapping) {
        var rejected = rejected(imported);
        var unknown = new ArrayList<Unknown>();
        for (var field : dataset.fields()) {
            var column = head.indexOf(mapping.columns().getOrDefault(field.name(), ""));
            if (field.coded() && column >= 0) {
                var known = dataset.codes().getOrDefault(field.name(), Map.of());
                var options = options(dataset, field, known);
                values(sample, rejected, column).stream()
                        .filter(v ->
                                mapping.code(field.name(), v) == null && !known.containsKey(v.toLowerCase(Locale.ROOT)))
                        .limit(MOST)
                        .forEach(v -> unknown.add(new Unknown(
                                "code." + field.name() + "." + v,
                                Field.called(dataset.code(), field.name(), words),
                                v,
                                options)));
            }
        }
        return unknown;
    }

    private List<List<String>> rejected(Imported imported) {
        var path = files.rejected(imported.id());
        var cells = new ArrayList<List<String>>();
        if (java.nio.file.Files.exists(path)) {
            Rejects.read(path, head -> {}, row -> {
                if (cells.size() < MOST_REJECTED) {
                    cells.add(row.cells());
                }
            });
        }
        return cells;
    }

    private static Set<String> values(List<Row> sample, List<List<String>> rejected, int column) {
        return Stream.concat(
                        rejected.stream().filter(cells -> column < cells.size()).map(cells -> cells.get(column)),
                        sample.stream().map(row -> row.cell(column)))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<Option> options(Dataset dataset, Field field, Map<String, String> known) {
        return known.values().stream()
                .distinct()
                .sorted()
                .map(code -> new Option(
                        code,
                        words.sayOr(
                                dataset.code() + "." + field.name() + "-" + code,
                                words.sayOr("imports.flag-" + code, code))))
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
