package anlan.ground.attachment;

/** Why nothing is sent, or a rule is not set. */
enum FileFault {
    FILE_MISSING,
    FILE_UNKNOWN,
    FILES_TOO_MANY,
    VIRUS_FOUND,
    VIRUS_SEALED,
    SCAN_WAITING,
    LIMIT_UNLIKELY,
    WHY_EMPTY,
    REASON_EMPTY
}
