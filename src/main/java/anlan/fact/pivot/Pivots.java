package anlan.fact.pivot;

import anlan.fact.filter.Asked;
import anlan.fact.filter.FilterReader;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Counts for a viewer. Who may see records sees every count of them; who may see only the overview sees small ones withheld. The two scopes
 * are never added up.
 */
@Component
class Pivots {

    private final MonthPivot months;
    private final HourPivot hours;
    private final RowPivot rows;
    private final FilterReader filters;
    private final OfficeClock clock;

    Pivots(MonthPivot months, HourPivot hours, RowPivot rows, FilterReader filters, OfficeClock clock) {
        this.months = months;
        this.hours = hours;
        this.rows = rows;
        this.filters = filters;
        this.clock = clock;
    }

    PivotAsked read(Asked asked, Viewer viewer) {
        return PivotAsked.read(asked, filters.read(asked, viewer.areas(right(viewer))));
    }

    PivotAsked read(Asked asked, List<Dimension> by, Viewer viewer) {
        return PivotAsked.read(asked, by, filters.read(asked, viewer.areas(right(viewer))));
    }

    Pivot count(PivotAsked asked, Viewer viewer, int after, @Nullable Integer limit) {
        var right = right(viewer);
        var roots = viewer.areas(right);
        var cells = cells(asked, roots);
        var shown = right == Right.RECORDS_SEE ? cells : Suppression.of(cells);
        var withheld = shown.stream().filter(c -> c.count() == null).count();
        var asOf =
                asked.filter().asOf() == null ? clock.instant() : asked.filter().asOf();
        var page = page(shown, after, limit);
        var end = after + page.size();
        return new Pivot(
                asked.by(),
                page,
                asOf.atZone(clock.getZone()).toOffsetDateTime(),
                withheld,
                end < shown.size() ? end : null);
    }

    private List<Cell> cells(PivotAsked asked, List<String> roots) {
        if (asked.countedByMonth()) {
            return months.cells(asked, roots);
        }
        var byHour = hours.cells(asked, roots);
        return byHour == null ? rows.cells(asked, roots) : byHour;
    }

    private static List<Cell> page(List<Cell> cells, int after, @Nullable Integer limit) {
        var begin = Math.min(after, cells.size());
        return cells.subList(begin, limit == null ? cells.size() : Math.min(cells.size(), begin + limit));
    }

    static Right right(Viewer viewer) {
        return viewer.may(Right.RECORDS_SEE) ? Right.RECORDS_SEE : Right.OVERVIEW_SEE;
    }
}
