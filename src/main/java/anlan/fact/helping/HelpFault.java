package anlan.fact.helping;

/** Why areas are not kept. */
enum HelpFault {
    AREA_UNKNOWN,
    AREA_MAIN,
    WHY_MISSING,
    WHY_LONG,
    NOTHING_CHANGED
}
