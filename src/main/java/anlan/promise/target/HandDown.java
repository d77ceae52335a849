package anlan.promise.target;

import anlan.ground.place.Area;
import anlan.ground.place.AreaTree;
import anlan.promise.plan.PlanIndicator;
import anlan.promise.plan.TargetCell;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What handing an area's figures down to the areas below would give. Counts by people need the people of every area concerned. */
record HandDown(AreaTree tree, Map<String, Long> residents, boolean byPeople, boolean deep) {

    /** A spread that cannot be made. */
    static final class Impossible extends Exception {

        private static final long serialVersionUID = 1L;
        private final TargetFault fault;

        Impossible(TargetFault fault) {
            super(fault.name(), null, false, false);
            this.fault = fault;
        }

        TargetFault fault() {
            return fault;
        }
    }

    /** Each area's figure, in the order of the areas; a township's before its villages'. */
    Map<TargetCell, Optional<BigDecimal>> figures(TargetCell from, PlanIndicator indicator, BigDecimal whole)
            throws Impossible {
        var figures = new LinkedHashMap<TargetCell, Optional<BigDecimal>>();
        hand(from, indicator, whole, figures);
        return figures;
    }

    private void hand(
            TargetCell from, PlanIndicator indicator, BigDecimal whole, Map<TargetCell, Optional<BigDecimal>> figures)
            throws Impossible {
        var below = tree.below(from.area());
        for (var part :
                parts(indicator, whole, below.stream().map(Area::code).toList()).entrySet()) {
            var cell = new TargetCell(from.indicator(), from.phase(), part.getKey());
            figures.put(cell, Optional.of(part.getValue()));
            if (deep && !tree.below(part.getKey()).isEmpty()) {
                hand(cell, indicator, part.getValue(), figures);
            }
        }
    }

    private Map<String, BigDecimal> parts(PlanIndicator indicator, BigDecimal whole, List<String> below)
            throws Impossible {
        if (!indicator.comparison().counts()) {
            return Spread.alike(whole, below);
        }
        if (!byPeople) {
            return Spread.evenly(whole, below);
        }
        if (!residents.keySet().containsAll(below)) {
            throw new Impossible(TargetFault.SPREAD_NO_PEOPLE);
        }
        return Spread.byWeight(whole, below.stream().collect(Collectors.toMap(a -> a, residents::get)));
    }
}
