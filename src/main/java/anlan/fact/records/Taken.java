package anlan.fact.records;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import java.util.List;

/**
 * What somebody takes out.
 *
 * @param roots areas that they may take records of
 * @param count how many there are as the file begins
 */
record Taken(Filter filter, Order order, List<String> roots, long count, Viewer viewer) {

    /** Who stands in the file as having taken it out. */
    String by() {
        return viewer.postFor(Right.RECORDS_EXPORT).unitName() + " " + viewer.name();
    }
}
