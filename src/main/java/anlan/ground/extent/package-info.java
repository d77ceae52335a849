/**
 * Of which areas of earlier days an area consists ({@link anlan.ground.extent.Successions}), so that a year later like is compared with like, how
 * many people live in it in that extent, and to which area a record goes that still carries an old code.
 *
 * <p>It owns nothing: all of it follows from the changes of areas that were taken and not taken back, for any earlier instant too. What nobody can
 * tell, the past of a part of a divided village, it says is unknown.
 */
@NullMarked
@ApplicationModule(
        id = "extent",
        allowedDependencies = {"access", "clock", "place", "succession", "web"})
package anlan.ground.extent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
