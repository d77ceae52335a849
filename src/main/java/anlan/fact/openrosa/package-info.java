/**
 * The OpenRosa way in: ODK Collect and programs like it list the forms of sweeps, fetch, fill and send them (OpenRosa 1.0, ODK XForms 1.0).
 *
 * <p>A form is made anew at each request from the sweep and its question sheet, and says itself which version it is; the blocks to choose from
 * come beside it, the person's own. What is sent is a submission as from any phone: it counts once by its instance id, or is held for somebody to
 * decide, and is never lost. It keeps nothing of its own.
 *
 * <p>It refuses callers without a phone's name and secret, files that are too large, and XML that brings its own definitions.
 */
@NullMarked
@ApplicationModule(
        id = "openrosa",
        allowedDependencies = {"access", "block", "clock", "ledger", "sheet", "staff", "submission", "sweep", "web"})
package anlan.fact.openrosa;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
