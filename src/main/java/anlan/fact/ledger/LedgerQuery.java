package anlan.fact.ledger;

import anlan.ground.access.Viewer;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks for problems among those that the viewer sees; in one of a few orders; page by page. */
@Component
@Transactional(readOnly = true)
class LedgerQuery {

    static final String OPEN =
            "p.state in ('found', 'assigned', 'offered', 'accepted', 'proposed', 'working', 'claimed')";

    /** @param next where the next page begins; null at the end */
    record Found<T>(List<T> lines, @Nullable String next) {}

    /** Under one condition, which an index counts. */
    private static final int COUNTED = 10_000;

    /** Under several, for which rows are looked at. */
    private static final int COUNTED_LOOKING = 1_000;

    /** So many at most are put in order; of more, a page is soon met along the order itself. */
    private static final int SORTED = 1_000;

    private static final String SHOWN = """
            select p.*, coalesce((select e.level from escalation_now e where e.district = p.district and e.problem = p.problem), 0) as raised,
              exists (select from listing_open g where g.district = p.district and g.problem = p.problem) as listed
            """;

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
        var found = count > Math.min(most, SORTED) ? find(asked, said, viewer, limit) : few(asked, said, viewer, limit);
        return new Counted(found, Math.min(count, most), count > most);
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
        var sort = sort(asked);
        return found(asking.ask(SHOWN, behind(asked, sort, limit), asked, said, viewer), asked, sort, limit);
    }

    /** Of few, all are read and then put in order: along the order they might be far apart. */
    private Found<LedgerRow> few(Asked asked, Saying said, Viewer viewer, int limit) {
        var sort = sort(asked);
        return found(
                asking.ask(
                        "with fits as materialized (select p.*",
                        ") " + SHOWN + " from fits p where true" + behind(asked, sort, limit),
                        asked,
                        said,
                        viewer),
                asked,
                sort,
                limit);
    }

    private static Sort sort(Asked asked) {
        return Sort.read(Asked.or(asked.sort())).orElse(Sort.DUE);
    }

    private static String behind(Asked asked, Sort sort, int limit) {
        var from = Sort.Place.read(Asked.or(asked.after())) == null ? "" : " and " + sort.behind();
        return from + " order by " + sort.by() + " limit " + (limit + 1);
    }

    private static Found<LedgerRow> found(JdbcClient.StatementSpec sql, Asked asked, Sort sort, int limit) {
        var place = Sort.Place.read(Asked.or(asked.after()));
        var rows = (place == null ? sql : sql.param("key", place.key()).param("id", place.id()))
                .query(LedgerRow.class)
                .list();
        return rows.size() <= limit
                ? new Found<>(rows, null)
                : new Found<>(rows.subList(0, limit), sort.place(rows.get(limit - 1)));
    }

    /** The first of each of the states, in the order asked for. */
    List<LedgerRow> firsts(Collection<String> states, int each, Asked asked, Viewer viewer) {
        return asking.ask(
                        SHOWN + " from unnest(cast(:states as text[])) s (state) cross join lateral (select p.*",
                        " and p.state = s.state order by " + sort(asked).by() + " limit " + each + ") p order by "
                                + sort(asked).by(),
                        asked,
                        viewer)
                .param("states", states.toArray(String[]::new))
                .query(LedgerRow.class)
                .list();
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
}
