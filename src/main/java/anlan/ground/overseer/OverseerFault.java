package anlan.ground.overseer;

/** Why a job is not held, or does not go on. */
enum OverseerFault {
    WHY_EMPTY,
    WHY_LONG,
    HELD_ALREADY,
    NOT_HELD,
    HELD_CANNOT_RUN,
    UNCEASING
}
