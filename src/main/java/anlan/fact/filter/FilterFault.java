package anlan.fact.filter;

/** Why a filter is not understood. */
enum FilterFault {
    AREA_UNKNOWN,
    KIND_UNKNOWN,
    DAY_UNREADABLE,
    FROM_AFTER_TO,
    AS_OF_UNREADABLE,
    AS_OF_AHEAD,
    YES_OR_NO,
    NUMBER_UNREADABLE
}
