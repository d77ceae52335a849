package anlan.ground.succession;

/** Why a change of areas is not taken, or not taken back. */
enum SuccessionFault {
    DAY_UNREADABLE,
    DAY_TOO_FAR,
    DOCUMENT_EMPTY,
    DOCUMENT_LONG,
    WHY_EMPTY,
    /** Lines. */
    LINES_EMPTY,
    LINES_TOO_MANY,
    LINE_TWICE,
    OLD_UNKNOWN,
    OLD_ENDED,
    OLD_NOT_BEGUN,
    SAME_DAY,
    LATER_CHANGE,
    CODE_UNFIT,
    CODE_OF_ANOTHER_DISTRICT,
    CODE_TAKEN,
    CODE_USED,
    CODE_GOES_ROUND,
    NO_CODE_LEFT,
    LEVEL_CHANGES,
    DISTRICT_STAYS,
    PARENT_MISSING,
    CHILD_LEFT,
    INTO_ITSELF,
    NAME_UNFIT,
    NAMES_DIFFER,
    /** The form. */
    KIND_UNKNOWN,
    NONE_CHOSEN,
    MERGE_ONE,
    SPLIT_ALL,
    CODE_EMPTY,
    /** The file. */
    FILE_EMPTY,
    FILE_TOO_BIG,
    COLUMN_MISSING,
    /** Taking back. */
    IN_EFFECT,
    OTHERS_FOLLOW
}
