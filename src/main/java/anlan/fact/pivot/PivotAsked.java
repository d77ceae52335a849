package anlan.fact.pivot;

import anlan.fact.filter.Asked;
import anlan.fact.filter.Filter;
import anlan.ground.place.Level;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which counts are wanted.
 *
 * @param by in the order asked for, none twice
 * @param level counts each area of this level with all below it; null counts each record in the area it is kept in, unless levels are asked for
 */
record PivotAsked(
        List<Dimension> by, Measure measure, @Nullable Level level, Filter filter) {

    static final int MOST = 3;

    PivotAsked {
        by = List.copyOf(by);
    }

    boolean has(Dimension dimension) {
        return by.contains(dimension);
    }

    /** Whether an area stands for itself and all below it. */
    boolean rolledUp() {
        return level != null || has(Dimension.LEVEL);
    }

    boolean countedByMonth() {
        return by.stream().allMatch(Dimension::byMonth) && filter.countedByMonth();
    }

    PivotAsked at(@Nullable Level areas) {
        return new PivotAsked(by, measure, areas, filter);
    }

    static PivotAsked read(Asked asked, Filter filter) {
        var refusals = asked.refusals();
        var words = asked.list("by");
        refusals.require(!words.isEmpty(), PivotFault.BY_MISSING, "by");
        refusals.require(words.size() <= MOST + 1, PivotFault.BY_MANY, "by", MOST + 1);
        var by = words.stream()
                .filter(w -> refusals.require(Dimension.of(w).isPresent(), PivotFault.BY_UNKNOWN, "by", w))
                .flatMap(w -> Dimension.of(w).stream())
                .toList();
        return read(asked, by, filter);
    }

    static PivotAsked read(Asked asked, List<Dimension> by, Filter filter) {
        var measure = asked.read("measure", PivotFault.MEASURE_UNKNOWN, Measure::of);
        var level = asked.read("level", PivotFault.LEVEL_UNKNOWN, Level::of);
        return new PivotAsked(by, measure == null ? Measure.COUNT : measure, level, filter);
    }
}
