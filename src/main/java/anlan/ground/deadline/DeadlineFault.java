package anlan.ground.deadline;

/** Why a deadline is not reckoned. */
enum DeadlineFault {
    YEAR_UNKNOWN,
    HOURS_UNSET,
    TERM_UNLIKELY,
    BACK_AND_SHIFTED,
    PAUSE_BACKWARDS,
    EXTENSION_UNLIKELY,
    WHY_EMPTY
}
