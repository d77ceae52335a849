package anlan.fact.ledger;

import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where the problems of a search lie: how many in each area, and those whose point is known. */
@Component
@Transactional(readOnly = true)
class Spread {

    record Many(String area, long many, long overdue) {}

    private final Asking asking;
    private final OfficeClock clock;

    Spread(Asking asking, OfficeClock clock) {
        this.asking = asking;
        this.clock = clock;
    }

    /** By the area they were written down for. */
    List<Many> areas(Asked asked, Viewer viewer) {
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
    List<LedgerRow> points(Asked asked, Viewer viewer, int most) {
        return asking.ask(
                        "select p.*, 0 as raised, false as listed",
                        " and p.lon is not null order by p.due nulls last, p.problem limit " + most,
                        asked,
                        viewer)
                .query(LedgerRow.class)
                .list();
    }

    boolean overdue(LedgerRow row) {
        return row.due() != null && row.stands().open() && row.due().isBefore(clock.today());
    }
}
