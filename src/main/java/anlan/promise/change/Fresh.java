package anlan.promise.change;

import anlan.promise.plan.Criterion;
import anlan.promise.plan.Objective;
import anlan.promise.plan.Phase;
import anlan.promise.plan.Plan;
import anlan.promise.plan.PlanIndicator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What was written new on both sides may have come under the same code: the own one gets another, so that both stay. */
final class Fresh {

    private Fresh() {}

    static Plan beside(Plan base, Plan other, Plan own) {
        var codes = new Codes(List.of(base, other, own));
        var objectives = new HashMap<String, String>();
        own.objectives().stream()
                .map(Objective::code)
                .filter(c -> base.objective(c).isEmpty() && other.objective(c).isPresent())
                .filter(c -> !other.objective(c).equals(own.objective(c)))
                .forEach(c -> objectives.put(c, codes.take(Codes.OBJECTIVE)));
        return new Plan(
                own.name(),
                own.objectives().stream()
                        .map(o -> new Objective(objectives.getOrDefault(o.code(), o.code()), o.name()))
                        .toList(),
                own.phases().stream().map(p -> phase(p, base, other, codes)).toList(),
                own.indicators().stream().map(i -> indicator(i, objectives)).toList());
    }

    private static PlanIndicator indicator(PlanIndicator i, Map<String, String> objectives) {
        var objective = objectives.getOrDefault(i.objective(), i.objective());
        return new PlanIndicator(i.code(), objective, i.name(), i.unit(), i.comparison(), i.cadence());
    }

    private static Phase phase(Phase own, Plan base, Plan other, Codes codes) {
        var theirs = other.phase(own.code());
        boolean met = base.phase(own.code()).isEmpty()
                && theirs.isPresent()
                && !theirs.get().equals(own);
        var was = base.phase(own.code()).stream()
                .flatMap(p -> p.criteria().stream())
                .toList();
        var others = met ? List.<Criterion>of() : theirs.map(Phase::criteria).orElse(List.of());
        var criteria = own.criteria().stream()
                .map(c -> criterion(c, was.stream(), others, codes))
                .toList();
        return new Phase(
                met ? codes.take(Codes.PHASE) : own.code(), own.name(), own.from(), own.to(), own.goal(), criteria);
    }

    private static Criterion criterion(Criterion own, Stream<Criterion> was, List<Criterion> others, Codes codes) {
        boolean old = was.anyMatch(c -> c.code().equals(own.code()));
        boolean met = !old && others.stream().anyMatch(c -> c.code().equals(own.code()) && !c.equals(own));
        return met ? new Criterion(codes.take(Codes.CRITERION), own.text(), own.indicator()) : own;
    }
}
