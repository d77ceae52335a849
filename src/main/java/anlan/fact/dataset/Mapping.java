package anlan.fact.dataset;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a file's columns and codes are read. Remembered per source.
 *
 * @param columns head by field
 * @param codes by field: the code that a value means
 */
public record Mapping(
        Map<String, String> columns,
        Map<String, Map<String, String>> codes,
        @Nullable String encoding,
        @Nullable String separator,
        @Nullable String sheet) {

    public static final Mapping EMPTY = new Mapping(Map.of(), Map.of(), null, null, null);

    public Mapping {
        columns = Map.copyOf(columns);
        codes = Map.copyOf(codes);
    }

    /** For another file, of which it is found out anew how it is read. */
    public Mapping anew() {
        return new Mapping(columns, codes, null, null, null);
    }

    public Mapping with(Map<String, String> others) {
        return new Mapping(others, codes, encoding, separator, sheet);
    }

    /** What is meant by a value, where this mapping says so. */
    public @Nullable String code(String field, String value) {
        return codes.getOrDefault(field, Map.of()).get(value);
    }

    public Mapping meaning(String field, Map<String, String> more) {
        var all = new LinkedHashMap<>(codes);
        var known = new LinkedHashMap<>(all.getOrDefault(field, Map.of()));
        known.putAll(more);
        all.put(field, Map.copyOf(known));
        return new Mapping(columns, all, encoding, separator, sheet);
    }
}
