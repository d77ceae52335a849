/**
 * The office's calendar: which days are worked by the State Council's notices with their make-up days, the district's own holidays, the
 * office's hours; and deadlines as arithmetic that shows itself.
 *
 * <p>A deadline is reckoned by the Civil Code, articles 201 and 203: the day on which it begins does not count; a last day that is not worked
 * moves to the next that is; it ends when the office closes, or at midnight where no hours are set. It refuses to reckon into a year that
 * has not been notified: such a year is never guessed.
 */
@NullMarked
@ApplicationModule(
        id = "calendar",
        allowedDependencies = {"access", "audit", "clock", "notify", "paper", "store", "web"})
package anlan.ground.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
