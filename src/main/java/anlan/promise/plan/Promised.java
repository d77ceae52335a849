package anlan.promise.plan;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A campaign's figures, read at once and looked up many times. */
public final class Promised {

    private final Campaign campaign;
    private final Map<TargetCell, Target> set = new HashMap<>();

    Promised(Campaign campaign, Collection<Target> targets) {
        this.campaign = campaign;
        targets.stream().filter(t -> t.value() != null).forEach(t -> set.put(t.cell(), t));
    }

    /** The figure that holds; see {@link Plans#target}. */
    public Optional<Target> target(String indicator, @Nullable String phase, String area) {
        var own = set.get(new TargetCell(indicator, phase, area));
        if (own != null || phase == null || counted(indicator)) {
            return Optional.ofNullable(own);
        }
        return Optional.ofNullable(set.get(new TargetCell(indicator, null, area)));
    }

    /** The figure set for just this cell; an empty phase is the whole campaign. */
    @Nullable
    public BigDecimal own(String indicator, String phase, String area) {
        var own = set.get(new TargetCell(indicator, phase.isEmpty() ? null : phase, area));
        return own == null ? null : own.value();
    }

    /** These with some changed, read with another text of the plan. */
    public Promised with(Campaign read, Collection<FigureChange> changes) {
        var next = new Promised(read, set.values());
        for (var change : changes) {
            var cell = change.cell();
            next.set.remove(cell);
            if (change.after() != null) {
                next.set.put(cell, new Target(cell.indicator(), cell.phase(), cell.area(), change.after(), 0));
            }
        }
        return next;
    }

    /** Every figure set, in no order. */
    public Collection<Target> all() {
        return List.copyOf(set.values());
    }

    private boolean counted(String indicator) {
        return campaign.indicator(indicator).map(i -> i.comparison().counts()).orElse(true);
    }
}
