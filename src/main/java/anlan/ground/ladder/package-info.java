/**
 * Ladders: by which steps something that is not done in time goes up, as an office set them, and what is to be done today about one last day.
 *
 * <p>A step is so many working days after the last day, or before it, and a tier to which it goes ({@link anlan.ground.ladder.Rung}). It keeps
 * nothing itself: whose last days they are, which steps were taken, and whom a tier is, each room says for its own things.
 */
@NullMarked
@ApplicationModule(
        id = "ladder",
        allowedDependencies = {"deadline", "web"})
package anlan.ground.ladder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
