package anlan.ground.deadline;

import anlan.ground.web.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;

/** One district's days and hours as they are known at a moment. It asks nothing outside itself. */
public final class WorkCalendar {

    private final ZoneId zone;
    private final Set<Integer> years;
    private final Map<LocalDate, Day> named;
    private final NavigableMap<LocalDate, OfficeHours> hours;

    /** @param named the days of which a notice or the district says something */
    public WorkCalendar(
            ZoneId zone, Set<Integer> years, Map<LocalDate, Day> named, NavigableMap<LocalDate, OfficeHours> hours) {
        this.zone = zone;
        this.years = Set.copyOf(years);
        this.named = Map.copyOf(named);
        this.hours = hours;
    }

    /** The deadline of something begun at the instant. */
    public Reckoning deadline(Instant start, Term term, List<Shift> shifts) {
        return new Reckoner(this, term, shifts).from(start.atZone(zone));
    }

    /** The deadline of something begun on the day. */
    public Reckoning deadline(LocalDate start, Term term, List<Shift> shifts) {
        return new Reckoner(this, term, shifts).from(start.atStartOfDay(zone));
    }

    /** Whether the day is worked; empty in a year that has not been notified. */
    public Optional<Boolean> worked(LocalDate date) {
        return day(date).map(Day::worked);
    }

    /** The day, or where nobody works on it the next that is worked (Civil Code, article 203); in a year that is not known, the day. */
    public LocalDate workedFrom(LocalDate day) {
        var worked = day;
        while (worked(worked).map(on -> !on).orElse(false)) {
            worked = worked.plusDays(1);
        }
        return worked;
    }

    public boolean knows(int year) {
        return years.contains(year);
    }

    public Optional<Day> day(LocalDate date) {
        return knows(date.getYear()) ? Optional.of(named.getOrDefault(date, Day.plain(date))) : Optional.empty();
    }

    public Optional<OfficeHours> hours(LocalDate date) {
        return Optional.ofNullable(hours.floorEntry(date)).map(Map.Entry::getValue);
    }

    /** When the day is over: as the office closes, else at midnight. */
    Instant closing(LocalDate date) {
        return hours(date)
                .map(h -> date.atTime(h.closes()).atZone(zone))
                .orElseGet(() -> date.plusDays(1).atStartOfDay(zone))
                .toInstant();
    }

    public ZoneId zone() {
        return zone;
    }

    static Refused unknown(LocalDate date) {
        return new Refused(DeadlineFault.YEAR_UNKNOWN, "from", Integer.toString(date.getYear()));
    }
}
