package anlan.promise.change;

import anlan.promise.plan.Criterion;
import anlan.promise.plan.Name;
import anlan.promise.plan.Objective;
import anlan.promise.plan.Phase;
import anlan.promise.plan.Plan;
import anlan.promise.plan.PlanIndicator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A change brought onto a version approved meanwhile (three-way merge): a part that only one of both changed is taken as that one has it;
 * where both did, the own text stays and the other one is told. Nothing is lost.
 */
final class Rebase {

    /** @param clashes keys of parts that both changed, as {@link PlanParts} has them */
    record Rebased(Plan plan, List<String> clashes) {}

    private final Plan base;
    private final Plan other;
    private final Plan own;
    private final List<String> clashes = new ArrayList<>();

    private Rebase(Plan base, Plan other, Plan own) {
        this.base = base;
        this.other = other;
        this.own = own;
    }

    static Rebased of(Plan base, Plan other, Plan own) {
        var fresh = Fresh.beside(base, other, own);
        var rebase = new Rebase(base, other, fresh);
        return new Rebased(rebase.plan(), List.copyOf(rebase.clashes));
    }

    private Plan plan() {
        return new Plan(
                pick(PlanParts.NAME, base.name(), other.name(), own.name()),
                merged(base.objectives(), other.objectives(), own.objectives(), Objective::code, this::objective),
                merged(base.phases(), other.phases(), own.phases(), Phase::code, this::phase).stream()
                        .sorted(Comparator.comparing(Phase::from))
                        .toList(),
                merged(base.indicators(), other.indicators(), own.indicators(), PlanIndicator::code, this::indicator));
    }

    private interface Part<T> {
        Optional<T> of(String code, Optional<T> base, Optional<T> other, Optional<T> own);
    }

    /** In the other's order, what only the own has behind it. */
    private static <T> List<T> merged(
            List<T> base, List<T> other, List<T> own, Function<T, String> code, Part<T> part) {
        Map<String, T> was = by(base, code);
        Map<String, T> theirs = by(other, code);
        Map<String, T> mine = by(own, code);
        var codes = new ArrayList<String>();
        other.forEach(t -> codes.add(code.apply(t)));
        own.stream().map(code).filter(c -> !codes.contains(c)).forEach(codes::add);
        return codes.stream()
                .flatMap(c -> part
                        .of(
                                c,
                                Optional.ofNullable(was.get(c)),
                                Optional.ofNullable(theirs.get(c)),
                                Optional.ofNullable(mine.get(c)))
                        .stream())
                .toList();
    }

    private static <T> Map<String, T> by(List<T> all, Function<T, String> code) {
        var map = new HashMap<String, T>();
        all.forEach(t -> map.put(code.apply(t), t));
        return map;
    }

    private Optional<Objective> objective(
            String code, Optional<Objective> was, Optional<Objective> theirs, Optional<Objective> mine) {
        return pick(PlanParts.objective(code), was, theirs, mine);
    }

    private Optional<PlanIndicator> indicator(
            String code, Optional<PlanIndicator> was, Optional<PlanIndicator> theirs, Optional<PlanIndicator> mine) {
        return pick(PlanParts.indicator(code), was, theirs, mine);
    }

    /** A phase that all three have is looked at part by part. */
    private Optional<Phase> phase(String code, Optional<Phase> was, Optional<Phase> theirs, Optional<Phase> mine) {
        if (was.isEmpty() || theirs.isEmpty() || mine.isEmpty()) {
            return pick(PlanParts.phase(code), was, theirs, mine);
        }
        var b = was.get();
        var t = theirs.get();
        var m = mine.get();
        var days = pick(PlanParts.days(code), Span.of(b), Span.of(t), Span.of(m));
        Name name = pick(PlanParts.phase(code), b.name(), t.name(), m.name());
        Name goal = pick(PlanParts.goal(code), b.goal(), t.goal(), m.goal());
        var criteria = merged(
                b.criteria(),
                t.criteria(),
                m.criteria(),
                Criterion::code,
                (c, x, y, z) -> pick(PlanParts.criterion(code, c), x, y, z));
        return Optional.of(new Phase(code, name, days.from(), days.to(), goal, criteria));
    }

    private record Span(java.time.LocalDate from, java.time.LocalDate to) {
        static Span of(Phase phase) {
            return new Span(phase.from(), phase.to());
        }
    }

    private <T> T pick(String part, T was, T theirs, T mine) {
        if (Objects.equals(mine, was)) {
            return theirs;
        }
        if (!Objects.equals(theirs, was) && !Objects.equals(theirs, mine)) {
            clashes.add(part);
        }
        return mine;
    }
}
