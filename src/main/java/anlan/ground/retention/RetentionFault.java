package anlan.ground.retention;

/** Why a time is not kept. */
enum RetentionFault {
    DAYS_WRONG,
    WHY_MISSING,
    WHY_LONG,
    NOTHING_CHANGED
}
