package anlan.ground.extent;

import anlan.ground.succession.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** All that is known of a district's changes at once: read one time, asked for many areas. Safe to share. */
public final class Compositions {

    /** Of a district whose areas never changed. */
    public static final Compositions NONE = new Compositions(List.of(), Map.of());

    /** The latest first. */
    private final List<Part> parts;

    private final Map<String, List<Part>> byArea;
    private final Map<String, LocalDate> ended;

    /** @param ended by area that ended by a change, the first day on which it was no more */
    public Compositions(List<Part> parts, Map<String, LocalDate> ended) {
        this.parts = parts.stream()
                .sorted(Comparator.comparing(Part::day)
                        .thenComparingLong(Part::change)
                        .reversed())
                .toList();
        this.byArea = this.parts.stream().collect(Collectors.groupingBy(Part::area));
        this.ended = Map.copyOf(ended);
    }

    public boolean none() {
        return parts.isEmpty() && ended.isEmpty();
    }

    /** Whether any change touched the area. */
    public boolean touches(String area) {
        return byArea.containsKey(area) || ended.containsKey(area);
    }

    /** The areas with all of which any of them ever consisted: what has to be read to speak of them. */
    public Collection<String> with(Collection<String> areas) {
        if (none()) return areas;
        var all = new LinkedHashSet<>(areas);
        var open = new ArrayList<>(areas);
        while (!open.isEmpty()) {
            for (var part : byArea.getOrDefault(open.removeLast(), List.of()))
                if (all.add(part.before())) open.add(part.before());
        }
        return all;
    }

    /** The area in the extent that it has at the end of the day. */
    public Composition of(String area, LocalDate day) {
        var last = ended.containsKey(area) ? ended.get(area).minusDays(1) : LocalDate.MAX;
        var segments = List.of(new Segment(area, 1, LocalDate.MIN, last, false));
        var steps = new ArrayList<Composition.Step>();
        for (var change : byChange(day).entrySet()) {
            var cut = cut(segments, change.getValue());
            if (!cut.equals(segments)) steps.add(change.getKey());
            segments = cut;
        }
        return new Composition(area, segments, steps);
    }

    /** The year of the first change of the area after the day; beyond all years where there is none. */
    int changesNext(String area, LocalDate day) {
        return byArea.getOrDefault(area, List.of()).stream()
                .filter(p -> p.day().isAfter(day))
                .mapToInt(p -> p.day().getYear())
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** The last change of the area up to the day; empty where there is none. */
    List<Part> last(String area, LocalDate day) {
        var before = byArea.getOrDefault(area, List.of()).stream()
                .filter(p -> !p.day().isAfter(day))
                .toList();
        return before.stream()
                .filter(p -> p.change() == before.getFirst().change())
                .toList();
    }

    private Map<Composition.Step, Map<String, List<Part>>> byChange(LocalDate day) {
        return parts.stream()
                .filter(p -> !p.day().isAfter(day))
                .collect(Collectors.groupingBy(
                        p -> new Composition.Step(p.change(), p.day()),
                        java.util.LinkedHashMap::new,
                        Collectors.groupingBy(Part::area)));
    }

    private static List<Segment> cut(List<Segment> segments, Map<String, List<Part>> change) {
        var cut = new ArrayList<Segment>();
        for (var segment : segments) {
            var parts = change.get(segment.area());
            var day = parts == null ? LocalDate.MIN : parts.getFirst().day();
            if (parts == null || !segment.from().isBefore(day)) {
                cut.add(segment);
                continue;
            }
            if (!segment.to().isBefore(day))
                cut.add(new Segment(segment.area(), segment.sign(), day, segment.to(), segment.ended()));
            var to = segment.to().isBefore(day) ? segment.to() : day.minusDays(1);
            for (var part : parts)
                cut.add(new Segment(part.before(), segment.sign() * part.sign(), segment.from(), to, part.ended()));
        }
        return net(cut);
    }

    /** What came on one way and went on another is no part of it. */
    private static List<Segment> net(List<Segment> segments) {
        var signs = new LinkedHashMap<Segment, Integer>();
        for (var segment : segments)
            signs.merge(segment.signed(segment.sign() == 0 ? 0 : 1), segment.sign(), Integer::sum);
        return signs.entrySet().stream()
                .filter(s -> s.getKey().sign() == 0 || s.getValue() != 0)
                .map(s -> s.getKey().signed(s.getValue()))
                .toList();
    }

    /** Whether the area is no more on the day. */
    public boolean gone(String area, LocalDate day) {
        var first = ended.get(area);
        return first != null && !first.isAfter(day);
    }

    Set<String> gone() {
        return new HashMap<>(ended).keySet();
    }
}
