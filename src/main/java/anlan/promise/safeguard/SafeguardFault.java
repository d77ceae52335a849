package anlan.promise.safeguard;

/** Why something about a safeguard is not written down. */
enum SafeguardFault {
    KIND_UNKNOWN,
    STAGE_UNKNOWN,
    NAME_MISSING,
    WORDS_LONG,
    MEASURE_MISSING,
    AMOUNT_UNREADABLE,
    AMOUNT_TOO_FINE,
    AMOUNT_NOTHING,
    BELOW_NOTHING,
    DAY_UNREADABLE,
    DAY_TO_COME,
    SHOWN_MISSING,
    NOT_YOURS,
    DUTY_OVER
}
