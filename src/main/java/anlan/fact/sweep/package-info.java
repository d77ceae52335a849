/**
 * Sweeps: areas walked block by block, so that "no blind spot" is a figure and a list.
 *
 * <p>A sweep is planned over areas that are cut into blocks, for some days. People are put into teams and blocks given to teams; it is started,
 * walked and closed. A visit says who was in which block when, and that nothing was found or what; it is a fact that is added and never
 * changed. A finding becomes an entry of the problem ledger. What was visited follows from the visits, block by block.
 *
 * <p>What is sent carries an id made where the form was filled in, so that sending it twice keeps it once; the version of the sheet it was
 * filled in on; and how many visits of the block were known there.
 */
@NullMarked
@ApplicationModule(
        id = "sweep",
        allowedDependencies = {
            "access",
            "attachment",
            "audit",
            "block",
            "clock",
            "ledger",
            "notify",
            "place",
            "sheet",
            "staff",
            "store",
            "web"
        })
package anlan.fact.sweep;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
