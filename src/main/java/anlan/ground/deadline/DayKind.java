package anlan.ground.deadline;

import java.util.Locale;

/** Why a day is worked or not. */
public enum DayKind {
    WORKDAY(true),
    WEEKEND(false),
    HOLIDAY(false),
    /** A holiday of the district alone. */
    LOCAL(false),
    /** A day of the weekend worked for a holiday's sake. */
    MAKE_UP(true);

    private final boolean worked;

    DayKind(boolean worked) {
        this.worked = worked;
    }

    public boolean worked() {
        return worked;
    }

    /** As files, pages and machines name it: {@code make-up}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
