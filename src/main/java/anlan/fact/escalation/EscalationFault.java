package anlan.fact.escalation;

/** Why a ladder is not kept. */
enum EscalationFault {
    SEVERITY_UNKNOWN
}
