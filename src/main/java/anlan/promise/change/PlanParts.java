package anlan.promise.change;

import anlan.promise.plan.Name;
import anlan.promise.plan.Phase;
import anlan.promise.plan.Plan;
import anlan.promise.plan.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** A plan's text cut into parts, each under a key that stays when its words change, with a name that people know it by. */
@Component
class PlanParts {

    static final String NAME = "name";

    /** @param name of the part, ready to show */
    record Part(String name, String text) {}

    private final Wording wording;

    PlanParts(Wording wording) {
        this.wording = wording;
    }

    static String objective(String code) {
        return "o." + code;
    }

    static String indicator(String code) {
        return "i." + code;
    }

    static String phase(String code) {
        return "p." + code;
    }

    static String days(String code) {
        return "p." + code + ".days";
    }

    static String goal(String code) {
        return "p." + code + ".goal";
    }

    static String criterion(String phase, String code) {
        return "c." + phase + "." + code;
    }

    /** In the plan's order, by key. */
    Map<String, Part> of(Plan plan) {
        var parts = new LinkedHashMap<String, Part>();
        parts.put(NAME, new Part(wording.say("change.part-name"), both(plan.name())));
        var number = 0;
        for (var objective : plan.objectives()) {
            parts.put(
                    objective(objective.code()),
                    new Part(wording.say("change.part-objective", ++number), both(objective.name())));
        }
        plan.phases().forEach(p -> phase(plan, p, parts));
        for (var indicator : plan.indicators()) {
            var objective = plan.objective(indicator.objective()).map(o -> both(o.name()));
            parts.put(
                    indicator(indicator.code()),
                    new Part(
                            wording.say("change.part-indicator", wording.name(indicator.name())),
                            objective.orElse(indicator.objective())));
        }
        return parts;
    }

    private void phase(Plan plan, Phase phase, Map<String, Part> parts) {
        var name = wording.name(phase.name());
        parts.put(phase(phase.code()), new Part(wording.say("change.part-phase", name), both(phase.name())));
        parts.put(
                days(phase.code()),
                new Part(wording.say("change.part-days", name), wording.days(phase.from(), phase.to())));
        parts.put(goal(phase.code()), new Part(wording.say("change.part-goal", name), both(phase.goal())));
        var number = 0;
        for (var criterion : phase.criteria()) {
            var judged = plan.indicator(String.valueOf(criterion.indicator()))
                    .map(i -> wording.say("change.part-judged", wording.name(i.name())))
                    .orElse("");
            parts.put(
                    criterion(phase.code(), criterion.code()),
                    new Part(wording.say("change.part-criterion", name, ++number), both(criterion.text()) + judged));
        }
    }

    /** Both languages, so that a change in one of them shows. */
    private static String both(Name name) {
        return String.join(" / ", new TreeSet<>(List.of(name.zh(), name.en())).descendingSet());
    }
}
