package anlan.promise.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The text of a campaign's plan, without its figures: one version of it. */
public record Plan(Name name, List<Objective> objectives, List<Phase> phases, List<PlanIndicator> indicators) {

    public Plan {
        objectives = List.copyOf(objectives);
        phases = List.copyOf(phases);
        indicators = List.copyOf(indicators);
    }

    public LocalDate from() {
        return phases.stream().map(Phase::from).min(LocalDate::compareTo).orElse(LocalDate.MAX);
    }

    public LocalDate to() {
        return phases.stream().map(Phase::to).max(LocalDate::compareTo).orElse(LocalDate.MIN);
    }

    public Optional<Objective> objective(String code) {
        return objectives.stream().filter(o -> o.code().equals(code)).findFirst();
    }

    public Optional<Phase> phase(String code) {
        return phases.stream().filter(p -> p.code().equals(code)).findFirst();
    }

    public Optional<PlanIndicator> indicator(String code) {
        return indicators.stream().filter(i -> i.code().equals(code)).findFirst();
    }

    public List<PlanIndicator> indicatorsOf(Objective objective) {
        return indicators.stream()
                .filter(i -> i.objective().equals(objective.code()))
                .toList();
    }
}
