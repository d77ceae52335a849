package anlan.fact.ledger;

import anlan.ground.access.Viewer;
import anlan.ground.place.AreaCode;
import anlan.ground.place.Level;
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

    /** So many at most are counted where it is not known beforehand; so many at most are put in order. Of more, a page is soon met along the order itself. */
    private static final int COUNTED = 1_000;

    /** So many that fit otherwise are read for what was typed before it is taken for rare among them. */
    private static final int SOON = 3_000;

    private static final String SHOWN = """
            select p.*, coalesce((select e.level from escalation_now e where e.district = p.district and e.problem = p.problem), 0) as raised,
              exists (select from listing_open g where g.district = p.district and g.problem = p.problem) as listed
            """;

    /** Which, in their order; then these are read. The conditions and orders stand whole in an index. */
    private static final String READ =
            ") %s from hits h join problem_now p on p.problem = h.problem order by %s".formatted(SHOWN, "%s");

    private final Asking asking;
    private final LedgerCounts counts;

    LedgerQuery(Asking asking, LedgerCounts counts) {
        this.asking = asking;
        this.counts = counts;
    }

    /** @param count how many fit; {@code more} where it is that many or more */
    record Counted(Found<LedgerRow> found, long count, boolean more) {}

    /** A page, with how many fit: where that is not kept, up to as many as are quickly counted. */
    Counted page(Asked asked, Viewer viewer, int limit) {
        var said = asking.said(asked);
        if (said.read()) {
            var soon = soon(asked, said, viewer, limit);
            var met = soon.next() == null ? find(asked, said, viewer, limit) : soon;
            return read(met, asked, limit);
        }
        var kept = counts.kept(asked, viewer);
        long count = kept.orElseGet(() -> countUpTo(asked, said, viewer, COUNTED + 1));
        var found =
                count > COUNTED && !narrow(asked) ? find(asked, said, viewer, limit) : few(asked, said, viewer, limit);
        return kept.isPresent()
                ? new Counted(found, count, false)
                : new Counted(found, Math.min(count, COUNTED), count > COUNTED);
    }

    /** Whether it is for an area that has but few below it, and so for no more than are soon put in order. */
    private static boolean narrow(Asked asked) {
        return AreaCode.read(Asked.or(asked.area())) instanceof AreaCode code
                && code.level().compareTo(Level.VILLAGE) >= 0;
    }

    /** Each was read for what was typed: no more than these are. */
    private static Counted read(Found<LedgerRow> found, Asked asked, int limit) {
        var whole = found.next() == null && Asked.or(asked.after()).isEmpty();
        return whole ? new Counted(found, found.lines().size(), false) : new Counted(found, limit, true);
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
        var how = behind(asked, sort, sort.key(), "p.problem")
                + " order by %s limit %d".formatted(sort.by(), limit + 1)
                + READ.formatted(sort.by("h.key", "h.problem"));
        return found(asking.ask(hits(sort), how, asked, said, viewer), asked, sort, limit);
    }

    /**
     * What many say is met soon along the order of those that fit otherwise; only so far is looked. Left to itself, PostgreSQL takes a part of a
     * word for rare, and reads them all.
     */
    private Found<LedgerRow> soon(Asked asked, Saying said, Viewer viewer, int limit) {
        var sort = sort(asked);
        var what =
                "with hits as materialized (select o.problem, o.key from (select p.problem, %s as key, p.title, p.spot, p.number"
                        .formatted(sort.key());
        var how = behind(asked, sort, sort.key(), "p.problem")
                + " order by %s limit %d) o where %s order by %s limit %d"
                        .formatted(sort.by(), SOON, Saying.said("o"), sort.by("o.key", "o.problem"), limit + 1)
                + READ.formatted(sort.by("h.key", "h.problem"));
        return found(asking.ask(what, how, asked.saying(""), said, viewer), asked, sort, limit);
    }

    /** Of few, all are looked up and then put in order: along the order they might be far apart. */
    private Found<LedgerRow> few(Asked asked, Saying said, Viewer viewer, int limit) {
        var sort = sort(asked);
        var how = "), hits as (select f.problem, f.key from fits f where true"
                + behind(asked, sort, "f.key", "f.problem")
                + " order by %s limit %d".formatted(sort.by("f.key", "f.problem"), limit + 1)
                + READ.formatted(sort.by("h.key", "h.problem"));
        return found(asking.ask(hits(sort).replace("hits", "fits"), how, asked, said, viewer), asked, sort, limit);
    }

    private static String hits(Sort sort) {
        return "with hits as materialized (select p.problem, %s as key".formatted(sort.key());
    }

    private static Sort sort(Asked asked) {
        return Sort.read(Asked.or(asked.sort())).orElse(Sort.DUE);
    }

    private static String behind(Asked asked, Sort sort, String key, String id) {
        return Sort.Place.read(Asked.or(asked.after())) == null ? "" : " and " + sort.behind(key, id);
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
