package anlan.fact.transcript;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a ledger are and what their words mean.
 *
 * @param columns the head of each part's column, by the part's word
 * @param meanings codes by words, by the part's word; of an empty cell by the empty word
 */
record Matches(Map<String, String> columns, Map<String, Map<String, String>> meanings) {

    static final Matches NONE = new Matches(Map.of(), Map.of());

    /** As the last ledger was matched where its heads are there, else by what they are commonly called. */
    static Matches suggested(List<String> head, @Nullable Matches last) {
        var before = last == null ? NONE : last;
        var columns = new LinkedHashMap<String, String>();
        var taken = new HashSet<String>();
        if (!before.columns().isEmpty() && head.containsAll(before.columns().values())) {
            before.columns().forEach((part, name) -> {
                columns.put(part, name);
                taken.add(name);
            });
            return new Matches(columns, before.meanings());
        }
        for (var part : Part.values()) {
            var known = before.columns().get(part.word());
            var found = known != null && head.contains(known) ? known : common(part, head, taken);
            if (found != null && taken.add(found)) {
                columns.put(part.word(), found);
            }
        }
        if (!columns.containsKey(Part.TITLE.word()) && columns.containsKey(Part.DETAIL.word())) {
            columns.put(Part.TITLE.word(), columns.remove(Part.DETAIL.word()));
        }
        return new Matches(columns, before.meanings());
    }

    private static @Nullable String common(Part part, List<String> head, HashSet<String> taken) {
        var names = new HashMap<String, String>();
        for (var name : head) {
            names.putIfAbsent(plain(name), name);
        }
        for (var name : head) {
            names.putIfAbsent(plain(name.substring(name.lastIndexOf('/') + 1)), name);
        }
        return WordLists.heads(part.word()).stream()
                .map(names::get)
                .filter(name -> name != null && !taken.contains(name))
                .findFirst()
                .orElse(null);
    }

    static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    }

    @Nullable
    String column(Part part) {
        return columns.get(part.word());
    }

    /** What was said here, else what the word commonly means, else null. */
    @Nullable
    String code(Part part, String word) {
        var said = meanings.getOrDefault(part.word(), Map.of()).get(word);
        if (said != null) {
            return said.isEmpty() ? null : said;
        }
        return WordLists.meanings(part).get(word);
    }

    Matches with(Map<String, String> others, Map<String, Map<String, String>> said) {
        var all = new LinkedHashMap<>(meanings);
        said.forEach((part, words) -> {
            var both = new LinkedHashMap<>(all.getOrDefault(part, Map.of()));
            both.putAll(words);
            all.put(part, both);
        });
        return new Matches(others, all);
    }
}
