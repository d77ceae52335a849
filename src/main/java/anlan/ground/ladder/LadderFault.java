package anlan.ground.ladder;

/** Why steps are not kept as they were typed. */
enum LadderFault {
    DAYS_WRONG,
    TIER_UNKNOWN,
    RUNG_MISSING,
    RUNG_TWICE,
    UP_TOO_EARLY,
    UP_TWICE,
    BULLETIN_FIRST,
    NOTHING_CHANGED,
    WHY_MISSING,
    WHY_LONG
}
