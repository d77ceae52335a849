package anlan.fact.export;

import anlan.fact.filter.Filter;
import anlan.fact.records.Order;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import java.time.Instant;
import java.util.List;

/**
 * What somebody takes out.
 *
 * @param filter as it was asked
 * @param at the moment of taking, which stands in the file; of one that is gone on with, the first
 * @param again whether it is one that broke off, to be made once more as it was then
 * @param roots areas that they may take records of
 * @param count how many there are
 */
record Taken(Filter filter, Order order, List<String> roots, long count, Viewer viewer, Instant at, boolean again) {

    /** For which unit it is taken out. */
    String unit() {
        return viewer.postFor(Right.RECORDS_EXPORT).unitName();
    }

    /** Who stands in the file as having taken it out. */
    String by() {
        return unit() + " " + viewer.name();
    }

    Instant asOf() {
        return filter.asOf() == null ? at : filter.asOf();
    }

    /** The filter whose records they are: now, unless now is past already. */
    Filter meant() {
        return again ? filter.asOf(asOf()) : filter;
    }
}
