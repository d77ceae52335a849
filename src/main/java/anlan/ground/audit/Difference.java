package anlan.ground.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an act changed, field by field. */
record Difference(String field, String before, String after, boolean changed) {

    private static final JsonMapper JSON = new JsonMapper();

    static List<Difference> between(@Nullable String before, @Nullable String after) {
        var old = fields(before);
        var now = fields(after);
        var names = new TreeSet<>(old.keySet());
        names.addAll(now.keySet());
        return names.stream()
                .map(name -> of(name, old.getOrDefault(name, ""), now.getOrDefault(name, "")))
                .toList();
    }

    private static Difference of(String name, String before, String after) {
        return new Difference(name, before, after, !before.equals(after));
    }

    private static Map<String, String> fields(@Nullable String json) {
        var fields = new LinkedHashMap<String, String>();
        if (json != null) {
            try {
                put(fields, "", JSON.readTree(json));
            } catch (JacksonException e) {
                // Changed by hand, it may be anything; it is shown as it stands.
                fields.put("", json);
            }
        }
        return fields;
    }

    private static void put(Map<String, String> fields, String path, JsonNode node) {
        if (node.isObject() && !node.isEmpty()) {
            node.forEachEntry((name, value) -> put(fields, path.isEmpty() ? name : path + "." + name, value));
        } else if (node.isArray() && !node.isEmpty() && node.get(0).isContainer()) {
            for (var i = 0; i < node.size(); i++) {
                put(fields, path + "[" + (i + 1) + "]", node.get(i));
            }
        } else {
            fields.put(path, node.isString() ? node.stringValue() : node.isNull() ? "" : node.toString());
        }
    }
}
