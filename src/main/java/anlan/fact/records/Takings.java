package anlan.fact.records;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.RefusedException;
import java.time.Instant;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Reads from an address what somebody takes out. */
@Component
class Takings {

    private final FilterReader filters;
    private final Rows rows;

    Takings(FilterReader filters, Rows rows) {
        this.filters = filters;
        this.rows = rows;
    }

    /** @throws RefusedException with every reason why what was asked for is not understood */
    Taken of(Asked asked, Viewer viewer, Instant at, boolean again) {
        var roots = viewer.areas(Right.RECORDS_EXPORT);
        var filter = filters.read(asked, roots);
        var order = Order.read(asked);
        if (asked.refusals().any()) {
            throw new RefusedException(
                    HttpStatus.UNPROCESSABLE_CONTENT, asked.refusals().all());
        }
        var counted = again && filter.asOf() == null ? filter.asOf(at) : filter;
        return new Taken(filter, order, roots, rows.count(counted, roots), viewer, at, again);
    }
}
