package anlan.fact.transcript;

/** Why a ledger, or a row of it, is not brought in. */
enum TranscriptFault {
    FILE_MISSING,
    TOO_MANY_ROWS,
    NO_ROWS,
    TITLE_UNMATCHED,
    MATCHED_TWICE,
    MEANING_UNKNOWN,
    BROUGHT_ALREADY,
    NOTHING_TO_BRING,
    TITLE_MISSING,
    WORDS_LONG,
    CATEGORY_UNKNOWN,
    NATURE_UNKNOWN,
    SEVERITY_UNKNOWN,
    STATE_UNKNOWN,
    AREA_UNKNOWN,
    UNIT_MISSING,
    UNIT_UNKNOWN,
    FOUND_MISSING,
    FOUND_UNREADABLE,
    FOUND_IN_FUTURE
}
