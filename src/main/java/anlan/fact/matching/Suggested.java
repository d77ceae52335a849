package anlan.fact.matching;

import anlan.fact.dataset.Field;
import anlan.fact.dataset.Mapping;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Matches a file's heads to a dataset's fields: first as the source did last time, then by what heads are commonly called. */
public final class Suggested {

    private Suggested() {}

    public static Mapping mapping(List<Field> fields, List<String> head, @Nullable Mapping last) {
        var columns = new LinkedHashMap<String, String>();
        var taken = new HashSet<String>();
        for (var field : fields) {
            var before = last == null ? null : last.columns().get(field.name());
            if (before != null && head.contains(before) && taken.add(before)) {
                columns.put(field.name(), before);
            }
        }
        for (var field : fields) {
            if (!columns.containsKey(field.name())) {
                find(field, head, taken).ifPresent(name -> {
                    columns.put(field.name(), name);
                    taken.add(name);
                });
            }
        }
        return (last == null ? Mapping.EMPTY : last).with(columns);
    }

    /** The first synonym that is a head, in the order in which they are listed; of a head over two rows its lower part will do. */
    private static java.util.Optional<String> find(Field field, List<String> head, java.util.Set<String> taken) {
        var names = names(head);
        return field.synonyms().stream()
                .map(names::get)
                .filter(name -> name != null && !taken.contains(name))
                .findFirst();
    }

    private static Map<String, String> names(List<String> head) {
        var names = new LinkedHashMap<String, String>();
        for (var name : head) {
            names.putIfAbsent(plain(name), name);
            names.putIfAbsent(plain(name.substring(name.lastIndexOf('/') + 1)), name);
        }
        return names;
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
