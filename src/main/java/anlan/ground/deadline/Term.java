package anlan.ground.deadline;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How long something may take.
 *
 * @param amount negative to count back, in working days only
 */
public record Term(int amount, Unit unit) {

    static final int MOST = 1_000;

    /** In what it is counted. */
    public enum Unit {
        WORKING_DAYS,
        CALENDAR_DAYS,
        OFFICE_HOURS;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<Unit> of(String code) {
            return Arrays.stream(values()).filter(u -> u.code().equals(code)).findFirst();
        }
    }

    public static Term workingDays(int amount) {
        return new Term(amount, Unit.WORKING_DAYS);
    }

    public static Term calendarDays(int amount) {
        return new Term(amount, Unit.CALENDAR_DAYS);
    }

    public static Term officeHours(int amount) {
        return new Term(amount, Unit.OFFICE_HOURS);
    }

    boolean likely() {
        return amount != 0 && amount >= -MOST && amount <= MOST && (amount > 0 || unit == Unit.WORKING_DAYS);
    }
}
