package anlan.fact.escalation;

/** Why a ladder is not kept. */
enum EscalationFault {
    SEVERITY_UNKNOWN,
    DAYS_WRONG,
    TIER_UNKNOWN,
    RUNG_MISSING,
    RUNG_TWICE,
    UP_TOO_EARLY,
    UP_TWICE,
    BULLETIN_FIRST,
    NOTHING_CHANGED,
    WHY_MISSING,
    WHY_LONG
}
