package anlan.fact.matching;

/** Why a file's columns are not taken. */
enum MatchFault {
    IDENTITY_HEAD,
    IDENTITY_NUMBER,
    IDENTITY_MOBILE,
    IDENTITY_NAME,
    COLUMN_MISSING,
    COLUMN_ONE_OF_MISSING,
    COLUMN_ABSENT,
    COLUMN_TWICE
}
