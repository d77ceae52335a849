/**
 * Looking facts up: single records, and counts of them.
 *
 * <p>Every figure is a door, and it ends here: a page of records for an area, a period and kinds, as known now or at an earlier instant, and
 * each record with all its versions. A {@link anlan.fact.records.Filter} stands in the address, so that a view can be sent to a colleague. The
 * same filter makes the page, the exports, the call for machines and the counts, and {@link anlan.fact.records.Conditions} narrows each of them
 * to the viewer's areas in the same way.
 *
 * <p>Counts by area, level, kind and month come from the sums that the incident room keeps beside the records; by week, weekday and hour, or
 * over single days, from the records. It refuses what it does not know (areas, kinds, dimensions, instants) with the name of what was asked, and
 * never cuts a file short without saying so. Who may see figures but not records is shown no small counts.
 */
@NullMarked
@ApplicationModule(
        id = "records",
        allowedDependencies = {
            "access",
            "audit",
            "clock",
            "dataset",
            "document",
            "incident",
            "paper",
            "place",
            "register",
            "store",
            "web"
        })
package anlan.fact.records;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
