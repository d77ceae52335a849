package anlan.fact.ledger;

import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where the problems of a search lie: how many in each area, and those whose point is known. */
@Component
@Transactional(readOnly = true)
public class Spread {

    public record Many(String area, long many, long overdue) {}

    /** @param lon degrees, WGS 84, as is {@code lat} */
    public record Point(double lon, double lat, boolean overdue, LedgerLines.Line line) {}

    private final Asking asking;
    private final LedgerLines lines;
    private final LedgerFilter filter;
    private final OfficeClock clock;

    Spread(Asking asking, LedgerLines lines, LedgerFilter filter, OfficeClock clock) {
        this.asking = asking;
        this.lines = lines;
        this.filter = filter;
        this.clock = clock;
    }

    /** What is looked for, as a sentence. */
    public String said(Asked asked) {
        return filter.said(asked);
    }

    /** By the area they were written down for. */
    public List<Many> areas(Asked asked, Viewer viewer) {
        return asking.ask(
                        "select p.area, count(*) as many, count(*) filter (where p.due < :today and " + LedgerQuery.OPEN
                                + ") as overdue",
                        " group by p.area",
                        asked,
                        viewer)
                .query(Many.class)
                .list();
    }

    /** Those with a point, the most urgent first. */
    public List<Point> points(Asked asked, Viewer viewer, int most) {
        var rows = asking.ask(
                        "select p.*, 0 as raised, false as listed",
                        " and p.lon is not null order by p.due nulls last, p.problem limit " + most,
                        asked,
                        viewer)
                .query(LedgerRow.class)
                .list();
        var shown = lines.of(rows);
        return IntStream.range(0, rows.size())
                .mapToObj(i -> point(rows.get(i), shown.get(i)))
                .toList();
    }

    private Point point(LedgerRow row, LedgerLines.Line line) {
        var overdue = row.due() != null && row.stands().open() && row.due().isBefore(clock.today());
        return new Point(Objects.requireNonNull(row.lon()), Objects.requireNonNull(row.lat()), overdue, line);
    }
}
