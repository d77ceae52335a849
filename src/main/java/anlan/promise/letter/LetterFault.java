package anlan.promise.letter;

/** Why something is not done with a letter. */
enum LetterFault {
    NOT_NOW,
    WORDS_MISSING,
    WORDS_LONG,
    CAMPAIGN_NOT_UNDER_WAY,
    UNIT_UNKNOWN,
    OWN_DRAFT,
    OWN_SIDE,
    OTHER_VERSION,
    PLAN_CHANGED,
    NOTHING_CHANGED,
    SERIES_NEEDED,
    NUMBERED,
    CODE_UNREADABLE
}
