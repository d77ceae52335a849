/**
 * Deadlines as arithmetic that shows itself: from a day, a term and what moved it, on a calendar of days and hours that is handed in.
 *
 * <p>A deadline is reckoned by the Civil Code, articles 201 and 203: the day on which it begins does not count; a last day that is not worked
 * moves to the next that is; it ends when the office closes, or at midnight where no hours are set. It refuses to reckon into a year that
 * has not been notified: such a year is never guessed. Whoever has to go by some day all the same takes a {@link
 * anlan.ground.deadline.Provisional} one, which says so.
 */
@NullMarked
@ApplicationModule(
        id = "deadline",
        allowedDependencies = {"web"})
package anlan.ground.deadline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
