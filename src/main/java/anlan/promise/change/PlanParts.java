package anlan.promise.change;

import anlan.promise.plan.Name;
import anlan.promise.plan.Phase;
import anlan.promise.plan.Plan;
import anlan.promise.plan.Wording;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A plan's text cut into parts, each under a key that stays when its words change, with a name that people know it by. */
@Component
class PlanParts {

    static final String NAME = "name";

    /**
     * @param name of the part, ready to show
     * @param text in the reader's language
     * @param other in the other language; empty where it is the same
     */
    record Part(String name, String text, String other) {

        String both() {
            return other.isEmpty() ? text : text + " / " + other;
        }
    }

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
        parts.put(NAME, part(wording.say("change.part-name"), plan.name(), ""));
        var number = 0;
        for (var objective : plan.objectives()) {
            parts.put(
                    objective(objective.code()),
                    part(wording.say("change.part-objective", ++number), objective.name(), ""));
        }
        plan.phases().forEach(p -> phase(plan, p, parts));
        for (var indicator : plan.indicators()) {
            var name = wording.say("change.part-indicator", wording.name(indicator.name()));
            parts.put(
                    indicator(indicator.code()),
                    plan.objective(indicator.objective())
                            .map(o -> part(name, o.name(), ""))
                            .orElseGet(() -> new Part(name, indicator.objective(), "")));
        }
        return parts;
    }

    private void phase(Plan plan, Phase phase, Map<String, Part> parts) {
        var name = wording.name(phase.name());
        parts.put(phase(phase.code()), part(wording.say("change.part-phase", name), phase.name(), ""));
        parts.put(
                days(phase.code()),
                new Part(wording.say("change.part-days", name), wording.days(phase.from(), phase.to()), ""));
        parts.put(goal(phase.code()), part(wording.say("change.part-goal", name), phase.goal(), ""));
        var number = 0;
        for (var criterion : phase.criteria()) {
            var judged = plan.indicator(String.valueOf(criterion.indicator()))
                    .map(i -> wording.say("change.part-judged", wording.name(i.name())))
                    .orElse("");
            parts.put(
                    criterion(phase.code(), criterion.code()),
                    part(wording.say("change.part-criterion", name, ++number), criterion.text(), judged));
        }
    }

    private Part part(String of, Name text, String more) {
        var said = wording.name(text);
        var other = said.equals(text.zh()) ? text.en() : text.zh();
        return new Part(of, said + more, other.equals(said) ? "" : other);
    }
}
