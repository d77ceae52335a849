package anlan.ground.delegation;

/** Why a post cannot be lent so. */
enum DelegationFault {
    POST_UNKNOWN,
    POST_INDEPENDENT,
    NOT_LENT_ON,
    TAKER_UNKNOWN,
    TAKER_CHOOSE,
    TAKER_SELF,
    TAKER_INDEPENDENT,
    DAY_WRONG,
    BEGINS_PAST,
    ENDS_BEFORE,
    TOO_LONG,
    LENT_ALREADY
}
