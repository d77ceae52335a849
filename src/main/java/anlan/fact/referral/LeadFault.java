package anlan.fact.referral;

/** Why something is not done about a lead. */
enum LeadFault {
    WORDS_MISSING,
    WORDS_LONG,
    STATE_UNKNOWN,
    ANSWERED_ALREADY,
    RECEIPT_UNKNOWN,
    TOO_OFTEN
}
