/**
 * Looking facts up: single records. Every figure is a door, and it ends here.
 *
 * <p>A page of records for a filter, as known now or at an earlier instant, each record with all its versions, and the same for machines. It owns no
 * table: the records lie in the incident room. It refuses an order that it does not know; a record outside of the viewer's areas is not found.
 */
@NullMarked
@ApplicationModule(
        id = "records",
        allowedDependencies = {"access", "audit", "clock", "filter", "pivot", "store", "web"})
package anlan.fact.records;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
