package anlan.fact.bundle;

/** Why nothing is done about many problems. */
enum BundleFault {
    NONE_CHOSEN,
    ACT_UNKNOWN,
    UNIT_UNKNOWN,
    SEVERITY_UNKNOWN,
    REASON_MISSING,
    SO_ALREADY,
    NOBODYS_TURN,
    ENDED,
    CANNOT_BE_UNDONE,
    NOT_ALL,
    UNDONE_ALREADY
}
