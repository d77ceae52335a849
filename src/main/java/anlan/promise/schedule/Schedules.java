package anlan.promise.schedule;

import anlan.ground.calendar.Calendars;
import anlan.ground.clock.OfficeClock;
import anlan.promise.duty.Planned;
import anlan.promise.plan.Campaign;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Counts a campaign's duties back from their last days, as the calendar is now. */
@Component
class Schedules {

    /** @param placed in the order of the duties */
    record Schedule(List<Planned> all, List<Work.Placed> placed, Map<Long, String> units, WorkDays days) {

        /** Each unit's, the first to begin first; units in order of their codes. */
        Map<String, List<Work.Placed>> byUnit() {
            var unitOf = new HashMap<Long, Long>();
            all.forEach(d -> unitOf.put(d.id(), d.unit()));
            var groups = new LinkedHashMap<String, List<Work.Placed>>();
            units.values().forEach(name -> groups.put(name, new ArrayList<>()));
            placed.stream().sorted(Comparator.comparing(Work.Placed::begin)).forEach(p -> {
                var name = units.getOrDefault(unitOf.getOrDefault(p.work().id(), -1L), "");
                groups.computeIfAbsent(name, x -> new ArrayList<>()).add(p);
            });
            groups.values().removeIf(List::isEmpty);
            return groups;
        }
    }

    private final Calendars calendars;
    private final Names names;
    private final OfficeClock clock;

    Schedules(Calendars calendars, Names names, OfficeClock clock) {
        this.calendars = calendars;
        this.names = names;
        this.clock = clock;
    }

    Schedule of(Campaign campaign, List<Planned> all) {
        var days = new WorkDays(calendars.now());
        var today = clock.today();
        var placed = CountedBack.of(
                all.stream().map(Work::of).toList(), days, today.isBefore(campaign.from()) ? campaign.from() : today);
        return new Schedule(
                all,
                placed,
                names.units(all.stream().map(Planned::unit).distinct().toList()),
                days);
    }
}
