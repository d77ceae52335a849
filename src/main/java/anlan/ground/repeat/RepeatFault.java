package anlan.ground.repeat;

/** Why a repeated call is refused. */
enum RepeatFault {
    KEY_UNREADABLE,
    SENT_DIFFERENTLY
}
