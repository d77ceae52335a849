package anlan.promise.phase;

/** Why a criterion is not confirmed or a phase not closed. */
enum PhaseFault {
    CRITERION_UNKNOWN,
    CRITERION_OPEN,
    CRITERION_JUDGED,
    CRITERION_NOT_MET,
    CRITERION_OWN_HAND,
    EVIDENCE_NEEDED,
    CHANGES_AHEAD
}
