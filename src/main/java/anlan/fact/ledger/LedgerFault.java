package anlan.fact.ledger;

/** Why something about the ledger is not kept. */
enum LedgerFault {
    NAME_LONG,
    LIMIT_WRONG,
    VALUE_UNKNOWN,
    VIEW_UNNAMED,
    VIEW_TAKEN,
    PAPER_TOO_LONG
}
