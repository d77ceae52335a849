package anlan.fact.submission;

/** Why what was sent waits for somebody to decide, or is not taken in. */
enum HoldReason {
    BASE_MISSING,
    BASE_PASSED,
    BEGUN_TWICE,
    SWEEP_PLANNED,
    SWEEP_CLOSED,
    BLOCK_GONE_REASON,
    BLOCK_OF_OTHERS,
    WALKED_OTHERWISE,
    SHEET_UNKNOWN,
    ANSWER_UNFIT,
    WHY_MISSING,
    FINDINGS_MISSING,
    FINDINGS_UNWANTED,
    FINDING_ELSEWHERE,
    RIGHT_MISSING,
    NOT_YOURS,
    SWEEP_UNKNOWN,
    TOO_MUCH,
    UNREADABLE,
    PHOTO_ELSEWHERE,
    PHOTO_LARGE,
    PHOTO_DAMAGED,
    WORDS_MISSING,
    WORDS_LONG,
    DECIDED,
    CANNOT_COUNT
}
