package anlan.fact.export;

import anlan.fact.filter.Filter;
import anlan.fact.records.Order;
import java.time.Instant;
import java.util.List;

/**
 * What somebody takes out.
 *
 * @param filter as it was asked
 * @param roots areas that they may take records of
 * @param count how many there are
 * @param account by which they signed in
 * @param unit for which it is taken out
 * @param person their name
 * @param at the moment of taking, which stands in the file; of one that is gone on with, the first
 * @param again whether it is one that is made of that moment once more, or later
 */
record Taken(
        Filter filter,
        Order order,
        List<String> roots,
        long count,
        String account,
        String unit,
        String person,
        Instant at,
        boolean again) {

    /** Who stands in the file as having taken it out. */
    String by() {
        return unit + " " + person;
    }

    Instant asOf() {
        return filter.asOf() == null ? at : filter.asOf();
    }

    /** The filter whose records they are: now, unless now is past already. */
    Filter meant() {
        return again ? filter.asOf(asOf()) : filter;
    }
}
