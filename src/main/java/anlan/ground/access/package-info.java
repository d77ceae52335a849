/**
 * Who may. Every route names the {@link anlan.ground.access.Right} it needs; a route that names none is closed. The {@link
 * anlan.ground.access.Viewer} is made anew at each request from the posts a person holds at that moment, so a changed role bites at once,
 * and tells for each right by itself in which areas and units it holds: rights of two posts never add up to a wider scope than either gives.
 *
 * <p>It owns the security filter chain and the headers. Who people are and which posts they hold is the staff room's, through {@link
 * anlan.ground.access.Viewers}.
 */
@NullMarked
@ApplicationModule(
        id = "access",
        allowedDependencies = {"store"})
package anlan.ground.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
