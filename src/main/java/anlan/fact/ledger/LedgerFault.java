package anlan.fact.ledger;

/** Why something about the ledger is not kept. */
enum LedgerFault {
    NAME_MISSING,
    NAME_LONG,
    NAME_TAKEN,
    COUNT_WRONG,
    DAYS_WRONG,
    WHY_MISSING,
    WHY_LONG,
    CHANGED_MEANWHILE,
    NOTHING_CHANGED,
    NONE_USED,
    LIMIT_WRONG,
    VALUE_UNKNOWN,
    VIEW_UNNAMED,
    VIEW_TAKEN
}
