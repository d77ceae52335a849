package anlan.promise.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** A dated part of a campaign; both days belong to it. */
public record Phase(String code, Name name, LocalDate from, LocalDate to, Name goal, List<Criterion> criteria) {

    public Phase {
        criteria = List.copyOf(criteria);
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Days that remain after the given one, 0 on the last day; negative once it is over. */
    public long daysLeft(LocalDate day) {
        return ChronoUnit.DAYS.between(day, to);
    }

    /** How much of it is over when the day begins, 0 to 100. */
    public int share(LocalDate day) {
        var whole = ChronoUnit.DAYS.between(from, to) + 1;
        return Math.clamp(ChronoUnit.DAYS.between(from, day) * 100 / whole, 0, 100);
    }

    public boolean overlaps(Phase other) {
        return !from.isAfter(other.to) && !to.isBefore(other.from);
    }

    public Optional<Criterion> criterion(String wanted) {
        return criteria.stream().filter(c -> c.code().equals(wanted)).findFirst();
    }

    /** As the log names it. */
    public String path(long campaign) {
        return "campaign/" + campaign + "/phase/" + code;
    }
}
