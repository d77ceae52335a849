/**
 * What every page and call shares: the layout, words in two languages, refusals, errors, shared style and script.
 *
 * <p>A use case returns a {@link anlan.ground.web.Page}; a refusal is a value, {@link anlan.ground.web.Refused}, shown beside its field with
 * everything typed still there. Rooms put themselves into the menu with a {@link anlan.ground.web.Door}.
 */
@NullMarked
@ApplicationModule(
        id = "web",
        allowedDependencies = {"access", "store", "clock"})
package anlan.ground.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
