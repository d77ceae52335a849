package anlan.ground.calendar;

/** Why what was asked of the calendar is not understood, or something is not put into it. */
enum CalendarFault {
    DAY_UNREADABLE,
    TIME_UNREADABLE,
    NUMBER_UNREADABLE,
    WHY_EMPTY,
    /** The file of a year. */
    YEAR_UNLIKELY,
    SOURCE_EMPTY,
    FILE_EMPTY,
    FILE_TOO_BIG,
    COLUMN_MISSING,
    KIND_UNKNOWN,
    LINE_DAY_UNREADABLE,
    LINE_UNNAMED,
    DAYS_BACKWARDS,
    DAYS_TOO_MANY,
    DAY_OF_ANOTHER_YEAR,
    DAY_TWICE,
    MAKE_UP_ON_WEEKDAY,
    STATUTORY_MISSING,
    /** Holidays of the district and office hours. */
    NAME_EMPTY,
    NAME_LONG,
    LOCAL_TWICE,
    LOCAL_BACKWARDS,
    LOCAL_TOO_LONG,
    HOURS_BACKWARDS,
    HOURS_HALF
}
