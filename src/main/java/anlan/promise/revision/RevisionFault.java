package anlan.promise.revision;

/** Why a change of the plan is not taken. */
enum RevisionFault {
    PHASES_NONE,
    PHASE_ENDS_FIRST,
    PHASES_OVERLAP,
    PHASE_CRITERIA_NONE,
    PHASE_CLOSED_FIXED,
    OBJECTIVE_EMPTY,
    OBJECTIVE_UNKNOWN,
    PLAN_STALE,
    PLAN_SAME
}
