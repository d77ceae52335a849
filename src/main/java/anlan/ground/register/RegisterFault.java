package anlan.ground.register;

/** Why a number is not given. */
enum RegisterFault {
    WORD_EMPTY,
    WORD_LONG,
    WORD_TAKEN,
    KIND_EMPTY,
    UNIT_FOREIGN,
    TITLE_EMPTY,
    TITLE_LONG,
    RECORD_TAKEN,
    WHY_EMPTY,
    VOID_ALREADY
}
