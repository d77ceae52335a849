package anlan.ground.device;

/** Why a phone gets no secret. */
enum DeviceFault {
    NAME_MISSING,
    NAME_LONG,
    TOO_MANY
}
