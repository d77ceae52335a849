package anlan.promise.duty;

import anlan.ground.calendar.Calendars;
import anlan.ground.clock.OfficeClock;
import anlan.ground.web.Refusals;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.Days;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A last day as it was typed: within the campaign, not past; one that nobody works moves to the next that is worked. */
@Component
public class Terms {

    private final Calendars calendars;
    private final OfficeClock clock;

    Terms(Calendars calendars, OfficeClock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    public Optional<Until> named(String typed, Campaign campaign, Refusals refusals) {
        var day = Days.read(typed);
        if (!refusals.require(day.isPresent(), DutyFault.DAY_UNREADABLE, "until")) {
            return Optional.empty();
        }
        var named = day.orElseThrow();
        if (!refusals.require(!named.isBefore(clock.today()), DutyFault.DAY_PAST, "until")) {
            return Optional.empty();
        }
        var calendar = calendars.now();
        var worked = calendar.workedFrom(named);
        var year = String.valueOf(worked.getYear());
        var within = !named.isBefore(campaign.from()) && !worked.isAfter(campaign.to());
        return refusals.require(
                                within,
                                DutyFault.DAY_OUTSIDE,
                                "until",
                                campaign.from().toString(),
                                campaign.to().toString())
                        && refusals.require(calendar.knows(worked.getYear()), DutyFault.YEAR_UNKNOWN, "until", year)
                ? Optional.of(Until.moved(worked, named))
                : Optional.empty();
    }
}
