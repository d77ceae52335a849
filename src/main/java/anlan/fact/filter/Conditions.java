package anlan.fact.filter;

import anlan.fact.incident.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A filter as SQL over records {@code i}: every page, export, call and count narrows by this one, so that no way round the viewer's areas is
 * left.
 *
 * @param alive which version of a record is meant
 */
public record Conditions(String sql, String alive, Map<String, @Nullable Object> params) {

    private static final String NOW = "i.current and not i.withdrawn";
    private static final String THEN =
            "not i.withdrawn and i.batch <= :batch and (i.until is null or i.until > :batch)";

    /**
     * @param roots areas that the viewer may see
     * @param areas those meant, each by itself: looked up beforehand, so that the records can be walked in order and held against a list
     * @param kinds those of the filter with all below them
     * @param batch the newest batch known at the filter's instant; not asked for now
     */
    static Conditions of(Filter filter, List<String> roots, List<String> areas, List<Kind> kinds, long batch) {
        var all = new ArrayList<String>();
        var params = new HashMap<String, @Nullable Object>();
        all.add("i.area = any(:areas)");
        params.put("areas", areas.toArray(String[]::new));
        params.put("roots", (filter.area() == null ? roots : List.of(filter.area())).toArray(String[]::new));
        var alive = filter.asOf() == null ? NOW : THEN;
        all.add(alive);
        params.put("batch", batch);
        if (!filter.kinds().isEmpty()) {
            add("i.kind = any(:kinds)", "kinds", kinds.stream().map(Kind::code).toArray(String[]::new), all, params);
        }
        add("i.occurred_on >= :from", "from", filter.span().from(), all, params);
        add("i.occurred_till <= :to", "to", filter.span().to(), all, params);
        add("i.cleared = :cleared", "cleared", filter.cleared(), all, params);
        add("i.major = :major", "major", filter.major(), all, params);
        add("i.source = :source", "source", filter.source(), all, params);
        add("i.batch = :import", "import", filter.batch(), all, params);
        add("starts_with(i.source_id, :search)", "search", filter.search(), all, params);
        add("i.day_known and extract(isodow from i.occurred_on) = :weekday", "weekday", filter.weekday(), all, params);
        add("i.occurred_hour = :hour", "hour", filter.hour(), all, params);
        return new Conditions(String.join("\n  and ", all), alive, params);
    }

    private static void add(
            String condition,
            String name,
            @Nullable Object value,
            List<String> all,
            Map<String, @Nullable Object> params) {
        if (value != null) {
            all.add(condition);
            params.put(name, value);
        }
    }
}
