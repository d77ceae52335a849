package anlan.promise.change;

import anlan.promise.plan.Plan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Two versions of a plan's text held against each other, part by part. */
@Component
public class PlanChanges {

    /** One part; before is empty when it is new, after when it is gone. */
    public record Change(String key, String part, String before, String after) {

        public boolean differs() {
            return !before.equals(after);
        }
    }

    private final PlanParts parts;

    PlanChanges(PlanParts parts) {
        this.parts = parts;
    }

    /** What differs. */
    public List<Change> between(Plan before, Plan after) {
        return beside(before, after).stream().filter(Change::differs).toList();
    }

    /** Every part of either, in the order of the later one; those that are gone come last. */
    public List<Change> beside(Plan before, Plan after) {
        var was = parts.of(before);
        var is = parts.of(after);
        var all = new LinkedHashMap<String, PlanParts.Part>(is);
        was.forEach(all::putIfAbsent);
        var changes = new ArrayList<Change>();
        all.forEach((key, part) -> changes.add(new Change(key, part.name(), text(was, key), text(is, key))));
        return changes;
    }

    private static String text(Map<String, PlanParts.Part> parts, String key) {
        return Optional.ofNullable(parts.get(key)).map(PlanParts.Part::text).orElse("");
    }
}
