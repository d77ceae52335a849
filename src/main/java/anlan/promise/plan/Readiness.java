package anlan.promise.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which figures a campaign needs before it may start: each indicator's for the whole district and campaign; a count's for each phase whose
 * closing hangs on it; and where an indicator has been handed down to one area, the figures of all its siblings, since a promise handed
 * down by half belongs to nobody.
 */
public record Readiness(List<TargetCell> needed, List<TargetCell> unset) {

    /** @param siblings for each area that may carry targets, all areas under the same parent, itself included */
    static Readiness of(Plan plan, String district, Collection<Target> targets, Map<String, List<String>> siblings) {
        var set = new LinkedHashMap<TargetCell, Target>();
        for (var target : targets) {
            if (target.value() != null && plan.indicator(target.indicator()).isPresent()) {
                set.put(target.cell(), target);
            }
        }
        Set<TargetCell> needed = new LinkedHashSet<>();
        for (var indicator : plan.indicators()) {
            needed.add(new TargetCell(indicator.code(), null, district));
            if (indicator.comparison().counts()) {
                closing(plan, indicator)
                        .forEach(phase -> needed.add(new TargetCell(indicator.code(), phase, district)));
            }
            for (var cell : set.keySet()) {
                if (cell.indicator().equals(indicator.code())) {
                    for (var area : siblings.getOrDefault(cell.area(), List.of(cell.area()))) {
                        needed.add(new TargetCell(cell.indicator(), cell.phase(), area));
                    }
                }
            }
        }
        var unset = new ArrayList<>(needed);
        unset.removeAll(set.keySet());
        return new Readiness(List.copyOf(needed), List.copyOf(unset));
    }

    /** Phases whose closing hangs on the indicator. */
    private static List<String> closing(Plan plan, PlanIndicator indicator) {
        return plan.phases().stream()
                .filter(p ->
                        p.criteria().stream().anyMatch(c -> indicator.code().equals(c.indicator())))
                .map(Phase::code)
                .toList();
    }

    public boolean ready() {
        return unset.isEmpty();
    }

    public int done() {
        return needed.size() - unset.size();
    }
}
