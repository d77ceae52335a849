package anlan.ground.print;

import anlan.ground.typeface.Cut;
import anlan.ground.typeface.Typeface;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** The fonts that the pages of a paper use, each cut down to its characters there. */
record Fonts(Map<Typeface, SortedSet<Integer>> used) {

    static Fonts of(List<Sheet> sheets) {
        var used = new LinkedHashMap<Typeface, SortedSet<Integer>>();
        for (var sheet : sheets) {
            for (var run : sheet.runs()) {
                var characters = used.computeIfAbsent(run.font(), f -> new TreeSet<>());
                for (int character : run.characters()) characters.add(character);
            }
        }
        return new Fonts(used);
    }

    /** @param file a TrueType font */
    record Kept(Typeface face, String name, byte[] file) {}

    List<Kept> cut() {
        return used.entrySet().stream()
                .map(e -> new Kept(e.getKey(), Cut.name(e.getKey(), e.getValue()), Cut.of(e.getKey(), e.getValue())))
                .toList();
    }

    String names() {
        return String.join(", ", used.keySet().stream().map(Typeface::name).toList());
    }
}
