package anlan.ground.extent;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Of which areas an area consists, day by day, in the extent that it has on one day.
 *
 * @param segments its own days first
 * @param steps the changes on the way, the latest first
 */
public record Composition(String area, List<Segment> segments, List<Step> steps) {

    /** A change that the area came through. */
    public record Step(long change, LocalDate day) {}

    public Composition {
        segments = List.copyOf(segments);
        steps = List.copyOf(steps);
    }

    /** Which areas count in the month, and how often; empty where it was not there, or nobody can tell. */
    public Map<String, Integer> weights(YearMonth month) {
        var touching = segments.stream().filter(s -> s.touches(month)).toList();
        return touching.stream().anyMatch(s -> s.sign() == 0) ? Map.of() : weights(touching, month.atEndOfMonth());
    }

    /** Areas that ended before the month, and to which something may still be put down for it: that counts where they went. */
    public Map<String, Integer> late(YearMonth month) {
        var now = segments.stream()
                .filter(s -> s.touches(month))
                .map(Segment::area)
                .toList();
        return weights(
                segments.stream()
                        .filter(s -> s.late(month) && s.sign() != 0 && !now.contains(s.area()))
                        .toList(),
                LocalDate.MAX);
    }

    /** By area, as it counts on the last of its days up to the end. */
    private static Map<String, Integer> weights(List<Segment> segments, LocalDate end) {
        var weights = new HashMap<String, Integer>();
        segments.stream().collect(Collectors.groupingBy(Segment::area)).forEach((area, own) -> {
            var last = own.stream().map(Segment::to).max(LocalDate::compareTo).orElse(end);
            var day = last.isBefore(end) ? last : end;
            int weight = own.stream()
                    .filter(s -> s.holds(day))
                    .mapToInt(Segment::sign)
                    .sum();
            if (weight != 0) weights.put(area, weight);
        });
        return weights;
    }

    /** Whether it was itself all along. */
    public boolean plain() {
        return steps.isEmpty() && segments.getFirst().to().equals(LocalDate.MAX);
    }

    /** Whether it can be told for all days. */
    public boolean known() {
        return segments.stream().noneMatch(s -> s.sign() == 0);
    }
}
