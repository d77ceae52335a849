package anlan.fact.dataset;

/** Why an import, or a row that no room has seen yet, is refused. */
enum Denied {
    IDENTITY_HEAD,
    IDENTITY_NUMBER,
    IDENTITY_MOBILE,
    IDENTITY_NAME,
    ROW_RAGGED,
    COLUMN_MISSING,
    COLUMN_ONE_OF_MISSING,
    COLUMN_ABSENT,
    COLUMN_TWICE,
    PERIOD_BACKWARDS,
    PERIOD_UNREADABLE,
    FILE_MISSING,
    NOT_READY,
    NOT_COMMITTED,
    UNDONE_ALREADY,
    PROFILE_UNKNOWN,
    DATASET_UNKNOWN,
    RIGHT_GONE,
    BROKE_OFF,
    DISK_FULL,
    LEFT_ELSEWHERE
}
