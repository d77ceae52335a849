package anlan.ground.succession;

import anlan.ground.place.AreaCode;
import anlan.ground.place.Level;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Says of each area after a change of which areas before it consists: from its own level down, adding what came and taking off what went. */
final class Parts {

    private final List<Move> moves;
    private final Map<String, Set<String>> news;
    private final TreeMap<String, AreaCode> olds =
            new TreeMap<>(Comparator.comparingInt(Parts::depth).thenComparing(Comparator.naturalOrder()));

    private Parts(List<Move> moves) {
        this.moves = moves;
        this.news = LinesCheck.news(moves);
        moves.forEach(m -> olds.put(m.old().code(), read(m.old().code())));
    }

    /** Without areas that are what they were. */
    static List<Part> of(long change, LocalDate day, List<Move> moves) {
        var parts = new Parts(moves);
        return parts.touched().stream()
                .flatMap(area -> parts.signs(area).entrySet().stream()
                        .map(s -> new Part(change, day, area, s.getKey(), s.getValue(), parts.ends(s.getKey()))))
                .toList();
    }

    /** Every area afterwards that follows one, or that something came to or went from; the district is always itself. */
    private Set<String> touched() {
        var touched = new TreeSet<String>();
        moves.forEach(m -> {
            touched.add(m.after());
            above(m.code()).forEach(touched::add);
            above(read(m.old().code())).forEach(touched::add);
        });
        touched.removeIf(this::ends);
        touched.removeIf(code -> read(code).level() == Level.DISTRICT);
        return touched;
    }

    private Map<String, Integer> signs(String area) {
        var signs = new TreeMap<String, Integer>();
        for (var old : own(area)) signs.put(old, whole(old, area) ? 1 : 0);
        var treated = new HashMap<String, Boolean>();
        signs.keySet().forEach(old -> treated.put(old, true));
        for (var old : olds.keySet()) {
            if (depth(old) <= depth(area)) continue;
            boolean before = covered(old, treated);
            Optional<Boolean> after = within(old, area);
            if (after.isEmpty()) signs.put(old, 0);
            else if (after.get() != before) signs.put(old, after.get() ? 1 : -1);
            treated.put(old, after.orElse(false));
        }
        if (signs.isEmpty())
            moves.stream()
                    .filter(m -> m.after().equals(area))
                    .forEach(m -> signs.put(m.old().code(), 0));
        return signs.equals(Map.of(area, 1)) ? Map.of() : signs;
    }

    /** Those of its own level that it follows: itself if it goes on; of a divided one, only what goes on under the old code. */
    private List<String> own(String area) {
        if (!news.containsKey(area) && moves.stream().noneMatch(m -> m.after().equals(area))) return List.of(area);
        return moves.stream()
                .filter(m -> m.after().equals(area))
                .map(m -> m.old().code())
                .filter(old -> news(old).size() == 1 || old.equals(area))
                .toList();
    }

    /** Whether what else became of a divided area can be told by what went there. */
    private boolean whole(String old, String area) {
        return news(old).stream()
                .filter(other -> !other.equals(area))
                .allMatch(other -> olds.keySet().stream()
                        .anyMatch(
                                o -> depth(o) > depth(other) && within(o, other).orElse(false)));
    }

    /** Whether the nearest area above it that was treated is in; before the change, by what lay below what. */
    private static boolean covered(String old, Map<String, Boolean> treated) {
        return above(read(old)).stream()
                .filter(treated::containsKey)
                .findFirst()
                .map(treated::get)
                .orElse(false);
    }

    /** Whether all of it lies within the area afterwards, or none of it; empty for a part of it. */
    private Optional<Boolean> within(String old, String area) {
        var in = news(old).stream()
                .map(n -> n.equals(area) || above(read(n)).contains(area))
                .collect(Collectors.toSet());
        return in.size() == 1 ? Optional.of(in.iterator().next()) : Optional.empty();
    }

    private Set<String> news(String old) {
        return news.getOrDefault(old, Set.of(old));
    }

    private boolean ends(String code) {
        return news.containsKey(code) && !news(code).contains(code);
    }

    /** Codes above it, the nearest first. */
    private static List<String> above(AreaCode code) {
        var above = new ArrayList<String>();
        for (var at = code.parent(); at.isPresent(); at = read(at.get()).parent()) above.add(at.get());
        return above;
    }

    private static int depth(String code) {
        return read(code).level().ordinal();
    }

    private static AreaCode read(String code) {
        if (AreaCode.read(code) instanceof AreaCode read) return read;
        throw new IllegalArgumentException(code);
    }
}
