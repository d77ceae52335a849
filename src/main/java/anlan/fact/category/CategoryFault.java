package anlan.fact.category;

/** Why a category or a term is not kept. */
enum CategoryFault {
    NAME_MISSING,
    NAME_LONG,
    NAME_TAKEN,
    COUNT_WRONG,
    DAYS_WRONG,
    WHY_MISSING,
    WHY_LONG,
    CHANGED_MEANWHILE,
    NOTHING_CHANGED,
    NONE_USED
}
