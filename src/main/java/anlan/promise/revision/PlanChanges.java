package anlan.promise.revision;

import anlan.promise.plan.Name;
import anlan.promise.plan.Plan;
import anlan.promise.plan.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** What differs between two versions of a plan's text, part by part. */
@Component
public class PlanChanges {

    /** One part; before is empty when it is new, after when it is gone. */
    public record Change(String part, String before, String after) {}

    private final Wording wording;

    PlanChanges(Wording wording) {
        this.wording = wording;
    }

    public List<Change> between(Plan before, Plan after) {
        var was = parts(before);
        var is = parts(after);
        var all = new LinkedHashMap<String, String>(was);
        all.putAll(is);
        var changes = new ArrayList<Change>();
        for (var part : all.keySet()) {
            var old = was.getOrDefault(part, "");
            var now = is.getOrDefault(part, "");
            if (!Objects.equals(old, now)) {
                changes.add(new Change(part, old, now));
            }
        }
        return changes;
    }

    private Map<String, String> parts(Plan plan) {
        var parts = new LinkedHashMap<String, String>();
        parts.put(wording.say("revision.part-name"), both(plan.name()));
        for (var objective : plan.objectives()) {
            parts.put(wording.say("revision.part-objective", objective.code()), both(objective.name()));
        }
        for (var phase : plan.phases()) {
            parts.put(wording.say("revision.part-phase", phase.code()), both(phase.name()));
            parts.put(wording.say("revision.part-days", phase.code()), wording.days(phase.from(), phase.to()));
            parts.put(wording.say("revision.part-goal", phase.code()), both(phase.goal()));
            for (var criterion : phase.criteria()) {
                var tied = criterion.indicator() == null ? "" : " (" + criterion.indicator() + ")";
                parts.put(
                        wording.say("revision.part-criterion", phase.code(), criterion.code()),
                        both(criterion.text()) + tied);
            }
        }
        for (var indicator : plan.indicators()) {
            var objective = plan.objective(indicator.objective()).map(o -> both(o.name()));
            parts.put(wording.name(indicator.name()), objective.orElse(indicator.objective()));
        }
        return parts;
    }

    /** Both languages, so that a change in one of them shows. */
    private static String both(Name name) {
        return String.join(" / ", new TreeSet<>(List.of(name.zh(), name.en())).descendingSet());
    }
}
