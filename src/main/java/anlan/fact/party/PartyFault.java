package anlan.fact.party;

/** Why something is not done about a party. */
enum PartyFault {
    NAME_MISSING,
    ROLE_MISSING,
    TELEPHONE_UNREADABLE,
    WORDS_LONG,
    IDENTITY_NUMBER,
    REASON_MISSING,
    PURPOSE_MISSING,
    TELLS_WHO,
    ENOUGH,
    GONE,
    PROBLEM_ENDED
}
