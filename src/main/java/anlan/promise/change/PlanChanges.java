package anlan.promise.change;

import anlan.promise.plan.Plan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

    /**
     * Every part of either, in the order of the later one; those that are gone come last. In the reader's language, and in
     * the other too where that changed.
     */
    public List<Change> beside(Plan before, Plan after) {
        var was = parts.of(before);
        var is = parts.of(after);
        var all = new LinkedHashMap<String, PlanParts.Part>(is);
        was.forEach(all::putIfAbsent);
        var changes = new ArrayList<Change>();
        all.forEach((key, part) -> changes.add(change(key, part.name(), was.get(key), is.get(key))));
        return changes;
    }

    private static Change change(String key, String name, PlanParts.@Nullable Part was, PlanParts.@Nullable Part is) {
        boolean said = was != null && is != null && was.other().equals(is.other());
        return new Change(key, name, text(was, said), text(is, said));
    }

    private static String text(PlanParts.@Nullable Part part, boolean said) {
        return part == null ? "" : said ? part.text() : part.both();
    }
}
