package anlan.promise.target;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.place.AreaTree;
import anlan.ground.place.Areas;
import anlan.ground.web.NotFound;
import anlan.ground.web.Refusals;
import anlan.promise.plan.PlanFault;
import anlan.promise.plan.TargetCell;
import anlan.promise.plan.Wording;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A form of figures read: only those typed anew are taken, and none that somebody else set meanwhile. */
@Component
class TargetsSent {

    private static final String TYPED = "f.";
    private static final String SEEN = "w.";

    private final Areas areas;

    TargetsSent(Areas areas) {
        this.areas = areas;
    }

    Map<TargetCell, Optional<BigDecimal>> read(
            Worked worked, String phase, Map<String, String> sent, Viewer viewer, Refusals refusals) {
        var figures = new LinkedHashMap<TargetCell, Optional<BigDecimal>>();
        var tree = AreaTree.of(areas);
        if (!phase.isEmpty() && worked.campaign().phase(phase).isEmpty()) {
            refusals.add(PlanFault.PHASE_UNKNOWN, "");
            return figures;
        }
        for (var key : typed(sent).keySet()) {
            var text = sent.getOrDefault(TYPED + key, "").strip();
            var seen = sent.getOrDefault(SEEN + key, "");
            if (!text.equals(seen)) {
                var cell = cell(key, phase);
                if (allowed(worked, cell, tree, viewer, key, refusals)) {
                    read(worked, cell, text, seen, key, refusals).ifPresent(value -> figures.put(cell, value));
                }
            }
        }
        return figures;
    }

    private boolean allowed(
            Worked worked, TargetCell cell, AreaTree tree, Viewer viewer, String key, Refusals refusals) {
        if (!areas.liesWithin(cell.area(), viewer.areas(Right.TARGETS_SET))
                && !viewer.areas(Right.TARGETS_SET).contains(cell.area())) {
            throw new NotFound();
        }
        return refusals.require(tree.has(cell.area()), PlanFault.AREA_GONE, key)
                && refusals.require(
                        worked.campaign().indicator(cell.indicator()).isPresent(), PlanFault.INDICATOR_UNKNOWN, key);
    }

    /** The figure typed, unless it cannot be read or somebody set another one since the form was opened. */
    private Optional<Optional<BigDecimal>> read(
            Worked worked, TargetCell cell, String text, String seen, String key, Refusals refusals) {
        var indicator = worked.campaign().indicator(cell.indicator()).orElseThrow();
        var now = worked.own().own(cell.indicator(), cell.phaseKey(), cell.area());
        var stands = TargetGrid.text(now, indicator);
        return switch (TargetText.read(text, indicator)) {
            // A form sent right after its fields were kept one by one brings the same figures again.
            case TargetRead.Figure figure ->
                now != null && now.compareTo(figure.value()) == 0
                        ? Optional.empty()
                        : fresh(worked, cell, stands, seen, key, refusals, Optional.of(figure.value()));
            case TargetRead.Unset unset -> fresh(worked, cell, stands, seen, key, refusals, Optional.empty());
            case TargetRead.Bad bad -> {
                refusals.add(bad.fault(), key, text);
                yield Optional.empty();
            }
        };
    }

    private static Optional<Optional<BigDecimal>> fresh(
            Worked worked,
            TargetCell cell,
            String stands,
            String seen,
            String key,
            Refusals refusals,
            Optional<BigDecimal> typed) {
        if (stands.equals(seen)) {
            return Optional.of(typed);
        }
        refusals.add(TargetFault.TARGET_STALE, key, worked.by().apply(cell), stands.isEmpty() ? Wording.UNSET : stands);
        return Optional.empty();
    }

    static Map<String, String> typed(Map<String, String> sent) {
        var typed = new LinkedHashMap<String, String>();
        sent.forEach((name, text) -> {
            if (name.startsWith(TYPED)) {
                typed.put(name.substring(TYPED.length()), text);
            }
        });
        return typed;
    }

    private static TargetCell cell(String key, String phase) {
        var parts = key.split("@", 2);
        return new TargetCell(parts[0], phase.isEmpty() ? null : phase, parts.length == 2 ? parts[1] : "");
    }
}
