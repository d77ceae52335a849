package anlan.promise.plan;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One figure that is to be another.
 *
 * @param before null: XX
 * @param after null: back to XX
 */
public record FigureChange(
        TargetCell cell,
        @Nullable BigDecimal before,
        @Nullable BigDecimal after) {

    /** What differs between two readings of a campaign's figures, in no order. */
    public static List<FigureChange> between(Promised before, Promised after) {
        var cells = new LinkedHashMap<TargetCell, FigureChange>();
        before.all().forEach(t -> cells.put(t.cell(), new FigureChange(t.cell(), t.value(), null)));
        after.all().forEach(t -> {
            var was = cells.get(t.cell());
            cells.put(t.cell(), new FigureChange(t.cell(), was == null ? null : was.before(), t.value()));
        });
        return cells.values().stream().filter(FigureChange::differs).toList();
    }

    public boolean differs() {
        return !alike(before, after);
    }

    /** Whether both stand for the same figure, however many noughts are written. */
    public static boolean alike(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }

    /** What the cells are to hold. */
    public static Map<TargetCell, Optional<BigDecimal>> after(List<FigureChange> changes) {
        var figures = new LinkedHashMap<TargetCell, Optional<BigDecimal>>();
        changes.forEach(c -> figures.put(c.cell(), Optional.ofNullable(c.after())));
        return figures;
    }
}
