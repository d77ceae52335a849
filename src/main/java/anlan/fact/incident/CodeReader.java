package anlan.fact.incident;

import anlan.fact.dataset.Mapping;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a file's codes mean: first as its mapping says, then as they are commonly written. Answers are remembered for the file. */
final class CodeReader {

    private static final String UNKNOWN = "";

    private final Mapping mapping;
    private final Map<String, Map<String, String>> common;
    private final Map<String, Map<String, String>> known = new HashMap<>();

    CodeReader(Mapping mapping, Map<String, Map<String, String>> common) {
        this.mapping = mapping;
        this.common = common;
    }

    @Nullable
    Kind kind(String text) {
        return Kind.of(code("kind", text)).orElse(null);
    }

    @Nullable
    Boolean flag(String field, String text) {
        return switch (code(field, text)) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> null;
        };
    }

    private String code(String field, String text) {
        return known.computeIfAbsent(field, f -> new HashMap<>()).computeIfAbsent(text, t -> find(field, t));
    }

    private String find(String field, String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        var mapped = mapping.code(field, text);
        mapped = mapped == null ? mapping.code(field, lower) : mapped;
        return mapped != null ? mapped : common.getOrDefault(field, Map.of()).getOrDefault(lower, UNKNOWN);
    }
}
