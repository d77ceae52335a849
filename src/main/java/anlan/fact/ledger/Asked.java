package anlan.fact.ledger;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one looks for in the ledger, as it stands in the address.
 *
 * @param state one of the states, or {@code open} for all in which somebody still has to do something
 * @param unit id of the one that has it
 * @param area code; all below is meant too
 * @param person id of whoever answers for it, or {@code me}
 * @param days found within so many
 * @param raised gone up at least so high: 1 or 2
 * @param listed under supervision
 * @param waiting for the viewer, and for what
 * @param age of the days since it came into its state
 * @param after the row behind which the page begins
 */
public record Asked(
        @Nullable String q,
        @Nullable String state,
        @Nullable String category,
        @Nullable String severity,
        @Nullable String source,
        @Nullable String unit,
        @Nullable String area,
        @Nullable String person,
        @Nullable String days,
        @Nullable String overdue,
        @Nullable String raised,
        @Nullable String listed,
        @Nullable String waiting,
        @Nullable String age,
        @Nullable String sort,
        @Nullable String after) {

    static final String OPEN = "open";

    /** Where the same search is shown in another way. */
    public record Ways(String list, String board, String map, String ageing) {}

    static final String ME = "me";

    static Asked of(Map<String, String> search) {
        return new Asked(
                search.get("q"),
                search.get("state"),
                search.get("category"),
                search.get("severity"),
                search.get("source"),
                search.get("unit"),
                search.get("area"),
                search.get("person"),
                search.get("days"),
                search.get("overdue"),
                search.get("raised"),
                search.get("listed"),
                search.get("waiting"),
                search.get("age"),
                search.get("sort"),
                null);
    }

    public static String or(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    /** A number, or one that no row has. */
    static long number(@Nullable String text) {
        return or(text).matches("[0-9]{1,9}") ? Long.parseLong(or(text)) : -1;
    }

    /** Those that are set. */
    Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("q", or(q));
        fields.put("state", or(state));
        fields.put("category", or(category));
        fields.put("severity", or(severity));
        fields.put("source", or(source));
        fields.put("unit", or(unit));
        fields.put("area", or(area));
        fields.put("person", or(person));
        fields.put("days", or(days));
        fields.put("overdue", or(overdue));
        fields.put("raised", or(raised));
        fields.put("listed", or(listed));
        fields.put("waiting", or(waiting));
        fields.put("age", or(age));
        fields.put("sort", or(sort));
        fields.values().removeIf(String::isEmpty);
        return fields;
    }

    /** How many narrow the search. */
    int conditions() {
        var all = fields();
        all.remove("sort");
        return all.size();
    }

    /** Whether one of those is asked for that stand behind "more". */
    boolean more() {
        return !(or(source)
                        + or(unit)
                        + or(area)
                        + or(person)
                        + or(days)
                        + or(raised)
                        + or(listed)
                        + or(waiting)
                        + or(age))
                .isEmpty();
    }

    /** The same with other words; empty for any. */
    Asked saying(String words) {
        return new Asked(
                words, state, category, severity, source, unit, area, person, days, overdue, raised, listed, waiting,
                age, sort, after);
    }

    /** The same search among those in a state; empty for all. */
    Asked in(String other) {
        return new Asked(
                q, other, category, severity, source, unit, area, person, days, overdue, raised, listed, waiting, age,
                sort, after);
    }

    /** The same among those of a unit, or nobody's, that have been in their state for so many days. */
    Asked aged(@Nullable Long whose, String days) {
        return new Asked(
                q,
                whose == null ? "found" : state,
                category,
                severity,
                source,
                whose == null ? "" : whose.toString(),
                area,
                person,
                this.days,
                overdue,
                raised,
                listed,
                waiting,
                days,
                sort,
                null);
    }

    /** The same in an area; empty for all. */
    public Asked at(String other) {
        return new Asked(
                q, state, category, severity, source, unit, other, person, days, overdue, raised, listed, waiting, age,
                sort, null);
    }

    public Ways ways() {
        var all = behind(null);
        return new Ways(
                all.address("/problems"),
                all.in("").address("/problems/board"),
                all.address("/problems/map"),
                all.in("").address("/problems/ageing"));
    }

    public Asked behind(@Nullable String row) {
        return new Asked(
                q, state, category, severity, source, unit, area, person, days, overdue, raised, listed, waiting, age,
                sort, row);
    }

    /** The address of the same search on another page or as a file. */
    public String address(String path) {
        var fields = fields();
        if (after != null && !after.isBlank()) {
            fields.put("after", after);
        }
        var query = fields.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }
}
