package anlan.ground.succession;

import java.time.LocalDate;
import java.util.List;

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

    /** Whether it was itself all along. */
    public boolean plain() {
        return steps.isEmpty() && segments.getFirst().to().equals(LocalDate.MAX);
    }

    /** Whether it can be told for all days. */
    public boolean known() {
        return segments.stream().noneMatch(s -> s.sign() == 0);
    }
}
