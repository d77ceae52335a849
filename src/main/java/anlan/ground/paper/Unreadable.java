package anlan.ground.paper;

/** Why a file is not taken for a table. */
enum Unreadable {
    FILE_EMPTY,
    HEAD_ONLY,
    HEAD_TWICE,
    NOT_A_TABLE,
    OLD_EXCEL,
    ENCRYPTED,
    OPEN_DOCUMENT,
    BINARY_EXCEL,
    SWELLS,
    BROKEN_EXCEL,
    STRICT_EXCEL,
    NO_SUCH_SHEET,
    ENCODING_UNKNOWN,
    ENCODING_WRONG,
    TOO_MANY_COLUMNS,
    CELL_TOO_LARGE,
    QUOTE_OPEN
}
