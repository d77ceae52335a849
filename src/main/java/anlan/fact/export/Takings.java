package anlan.fact.export;

import anlan.fact.filter.Asked;
import anlan.fact.filter.FilterReader;
import anlan.fact.pivot.Counts;
import anlan.fact.records.Order;
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
    private final Counts counts;

    Takings(FilterReader filters, Counts counts) {
        this.filters = filters;
        this.counts = counts;
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
        return new Taken(filter, order, roots, counts.of(counted, roots), viewer, at, again);
    }
}
