package anlan.fact.ledger;

import anlan.ground.access.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks for problems among those that the viewer sees; in one of a few orders; page by page. */
@Component
@Transactional(readOnly = true)
class LedgerQuery {

    static final String OPEN =
            "p.state in ('found', 'assigned', 'offered', 'accepted', 'proposed', 'working', 'claimed')";

    private static final String BOARD =
            "('found', 'assigned', 'offered', 'accepted', 'proposed', 'working', 'claimed', 'closed')";

    /** @param next where the next page begins; null at the end */
    record Found<T>(List<T> lines, @Nullable String next) {}

    /** Under one condition, which an index counts. */
    private static final int COUNTED = 10_000;

    /** Under several, for which rows are looked at. */
    private static final int COUNTED_LOOKING = 1_000;

    /** Where each has to be read for what was typed. */
    private static final int COUNTED_READING = 200;

    private final Asking asking;

    LedgerQuery(Asking asking) {
        this.asking = asking;
    }

    /** @param count how many fit; {@code more} where it is that many or more */
    record Counted(Found<LedgerRow> found, long count, boolean more) {}

    /** A page, with how many fit: up to as many as are quickly counted. */
    Counted page(Asked asked, Viewer viewer, int limit) {
        var said = asking.said(asked);
        int most = said.read() ? COUNTED_READING : asked.conditions() > 1 ? COUNTED_LOOKING : COUNTED;
        long count = countUpTo(asked, said, viewer, most + 1);
        return new Counted(find(asked, said, viewer, limit), Math.min(count, most), count > most);
    }

    Found<LedgerRow> find(Asked asked, Viewer viewer, int limit) {
        return find(asked, asking.said(asked), viewer, limit);
    }

    /** For whoever asks for one page after the other. */
    Saying said(Asked asked) {
        return asking.said(asked);
    }

    /** @param said the same for all pages of a search */
    Found<LedgerRow> find(Asked asked, Saying said, Viewer viewer, int limit) {
        var sort = Sort.read(Asked.or(asked.sort())).orElse(Sort.DUE);
        var place = Sort.Place.read(Asked.or(asked.after()));
        var sql = asking.ask(
                "select p.*, coalesce((select e.level from escalation_now e where e.district = p.district"
                        + " and e.problem = p.problem), 0) as raised, exists (select from listing_open g where g.district = p.district"
                        + " and g.problem = p.problem) as listed",
                (place == null ? "" : " and " + sort.behind()) + " order by " + sort.by() + " limit " + (limit + 1),
                asked,
                said,
                viewer);
        if (place != null) {
            sql = sql.param("key", place.key()).param("id", place.id());
        }
        var rows = sql.query(LedgerRow.class).list();
        return rows.size() <= limit
                ? new Found<>(rows, null)
                : new Found<>(rows.subList(0, limit), sort.place(rows.get(limit - 1)));
    }

    long count(Asked asked, Viewer viewer) {
        return asking.ask("select count(*)", "", asked, viewer)
                .query(Long.class)
                .single();
    }

    /** How many fit, or {@code most} where it is that many or more. */
    long countUpTo(Asked asked, Viewer viewer, int most) {
        return countUpTo(asked, asking.said(asked), viewer, most);
    }

    private long countUpTo(Asked asked, Saying said, Viewer viewer, int most) {
        return asking.ask("select count(*) from (select", " limit " + most + ") as few", asked, said, viewer)
                .query(Long.class)
                .single();
    }

    /** How many are in a state, and how many of them are overdue. */
    record Count(String state, long many, int overdue) {}

    Map<String, Count> counts(Asked asked, Viewer viewer) {
        return asking
                .ask(
                        "select p.state, count(*) as many, count(*) filter (where p.due < :today and p.state <> 'closed') as overdue",
                        " and p.state in " + BOARD + " group by p.state",
                        asked,
                        viewer)
                .query(Count.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Count::state, c -> c));
    }

    /**
     * Open ones of a unit by age: how long each has been in its state.
     *
     * @param unit null where none has them
     * @param many by the code of {@link Age}
     */
    record Aged(@Nullable Long unit, Map<String, Long> many) {}

    List<Aged> ages(Asked asked, Viewer viewer) {
        var classes = Arrays.stream(Age.values())
                .map(a -> "count(*) filter (where p.since between :today - %d and :today - %d) as \"%s\""
                        .formatted(a.to(), a.from(), a.code()))
                .collect(Collectors.joining(", "));
        return asking.ask("select p.unit, " + classes, " group by p.unit", asked, viewer)
                .query((row, n) -> aged(row))
                .list();
    }

    private static Aged aged(ResultSet row) throws SQLException {
        var many = new LinkedHashMap<String, Long>();
        for (var age : Age.values()) {
            many.put(age.code(), row.getLong(age.code()));
        }
        return new Aged(row.getObject("unit", Long.class), many);
    }
}
