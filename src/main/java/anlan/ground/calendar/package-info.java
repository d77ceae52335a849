/**
 * The office's calendar: which days are worked by the State Council's notices with their make-up days, the district's own holidays, the
 * office's hours. Deadlines are reckoned on it by the room {@code deadline}.
 *
 * <p>A year that has not been notified is never guessed: whoever keeps the calendar is told of it a month before.
 */
@NullMarked
@ApplicationModule(
        id = "calendar",
        allowedDependencies = {"access", "audit", "clock", "deadline", "delivery", "notify", "paper", "store", "web"})
package anlan.ground.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
