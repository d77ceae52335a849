/**
 * What others have on their hands, for whoever looks after them: a lead sees their unit's people, the coordinator what stands still in the
 * district.
 *
 * <p>It owns nothing and refuses nothing; a room that hands out work offers {@link anlan.ground.load.Loads} as a bean. It says who has how
 * much and until when, never how well somebody works: people are not scored.
 */
@NullMarked
@ApplicationModule(
        id = "load",
        allowedDependencies = {"access"})
package anlan.ground.load;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
