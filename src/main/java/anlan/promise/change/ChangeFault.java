package anlan.promise.change;

/** What of a changed plan does not hold together. */
enum ChangeFault {
    PHASES_NONE,
    PHASE_ENDS_FIRST,
    PHASES_OVERLAP,
    PHASE_CRITERIA_NONE,
    PHASE_CLOSED_FIXED,
    OBJECTIVE_EMPTY,
    OBJECTIVE_UNKNOWN,
    FIGURE_AREA_GONE,
    FIGURE_PART_GONE,
    FIGURE_PHASE_CLOSED,
    FIGURE_OUT_OF_RANGE,
    FIGURE_BEHIND,
    FIGURE_NEEDED
}
