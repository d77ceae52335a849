package anlan.promise.target;

/** Why figures are not set or handed down. */
enum TargetFault {
    TARGET_STALE,
    REVISION_NOT_OPEN,
    SPREAD_NOTHING,
    SPREAD_NO_AREAS,
    SPREAD_NO_PEOPLE,
    REPEATED_DIFFERENTLY,
    TAG_NEEDED,
    TAG_STALE,
    FIGURES_COUNT
}
