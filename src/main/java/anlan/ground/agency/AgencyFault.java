package anlan.ground.agency;

/** Why the provider's answer lets nobody in, or a group cannot stand for a post. */
enum AgencyFault {
    AGENCY_AWAY,
    ANSWER_STALE,
    ANSWER_REFUSED,
    CLIENT_REFUSED,
    SECRET_UNUSABLE,
    PARTING_AWAY,
    ANSWER_FORGED,
    NONCE_WRONG,
    AUDIENCE_WRONG,
    ISSUER_WRONG,
    ANSWER_EXPIRED,
    CLOCK_WRONG,
    PERSON_UNNAMED,
    PERSON_UNKNOWN,
    PERSON_CHANGED,
    PERSON_LEFT,
    NO_POST,
    GROUP_MISSING,
    GROUP_LONG,
    GROUP_TWICE
}
