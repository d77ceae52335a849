package anlan.desk.wall;

/** Why a screen's link is not made. */
enum WallFault {
    NAME_MISSING,
    NAME_LONG,
    LANGUAGE_UNKNOWN,
    DAYS_WRONG
}
