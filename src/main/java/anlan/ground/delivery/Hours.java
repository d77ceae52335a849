package anlan.ground.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When messages go out: on days that are worked, within the hours of the office, and within those that a person has left of them.
 *
 * @param notBefore of the person; null for the office's
 */
record Hours(
        OfficeTime.Days days,
        Office office,
        ZoneId zone,
        @Nullable LocalTime notBefore,
        @Nullable LocalTime notAfter) {

    private static final int FURTHEST = 370;

    /** The first instant from the given one on at which something may go out. */
    Instant next(Instant at) {
        var local = at.atZone(zone);
        for (var ahead = 0; ahead < FURTHEST; ahead++) {
            var day = local.toLocalDate().plusDays(ahead);
            var open = on(day);
            if (open.isPresent()) {
                var opens = instant(day, open.get().from());
                if (opens.isAfter(at)) {
                    return opens;
                }
                if (instant(day, open.get().until()).isAfter(at)) {
                    return at;
                }
            }
        }
        return at;
    }

    /** When what is collected goes out next. */
    Instant digest(Instant at) {
        var first = at.atZone(zone).toLocalDate();
        for (var ahead = 0; ahead < FURTHEST; ahead++) {
            var day = first.plusDays(ahead);
            var open = on(day);
            if (open.isPresent()) {
                var goes = instant(day, within(office.digest(), open.get()));
                if (!goes.isBefore(at)) {
                    return goes;
                }
            }
        }
        return at;
    }

    /** Empty on a day off. Hours of a person that the office has moved away from count no more. */
    Optional<OfficeTime.Open> on(LocalDate day) {
        return days.on(day).map(open -> {
            var whole = new OfficeTime.Open(or(office.from(), open.from()), or(office.until(), open.until()));
            var own = new OfficeTime.Open(
                    within(or(notBefore, whole.from()), whole), within(or(notAfter, whole.until()), whole));
            return own.from().isBefore(own.until()) ? own : whole;
        });
    }

    private Instant instant(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }

    private static LocalTime within(LocalTime time, OfficeTime.Open open) {
        return time.isBefore(open.from()) ? open.from() : time.isAfter(open.until()) ? open.until() : time;
    }

    private static LocalTime or(@Nullable LocalTime time, LocalTime otherwise) {
        return time == null ? otherwise : time;
    }
}
