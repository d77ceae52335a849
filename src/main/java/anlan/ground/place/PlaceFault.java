package anlan.ground.place;

/** Why something about a place is not taken in. */
public enum PlaceFault {
    /** Codes, after GB/T 2260 (six digits) and GB/T 10114 (three and three more). */
    CODE_EMPTY,
    CODE_CUT,
    CODE_DIGITS,
    CODE_LENGTH,
    CODE_GAP,
    CODE_CLASS,
    CODE_TWICE,
    /** Lists of areas. */
    NAME_EMPTY,
    NAME_LONG,
    NAME_GARBLED,
    LEVEL_UNKNOWN,
    LEVEL_UNLIKE_CODE,
    PARENT_UNLIKE_CODE,
    PARENT_UNKNOWN,
    /** Outlines. */
    NOT_GEOJSON,
    NO_OUTLINES,
    OTHER_GRID,
    NOT_AN_AREA,
    RING_SHORT,
    OUTSIDE_THE_EARTH,
    TOO_WIDE,
    NOTHING_LEFT,
    AREA_UNNAMED,
    NAME_AMBIGUOUS,
    OUTLINE_TWICE,
    RING_CLOSED,
    MENDED,
    /** Counts of people. */
    YEAR_UNLIKELY,
    COUNT_NOT_WHOLE,
    COUNT_TWICE,
    COUNTS_EMPTY,
    AREA_UNKNOWN,
    /** Files. */
    FILE_EMPTY,
    FILE_TOO_BIG,
    FILE_UNREADABLE,
    COLUMN_MISSING,
    NOTHING_OF_OURS,
    KIND_UNKNOWN,
    DAY_UNREADABLE
}
