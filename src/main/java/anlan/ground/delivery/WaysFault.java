package anlan.ground.delivery;

/** Why a choice, an address or a setting is refused. */
enum WaysFault {
    LANGUAGE_UNKNOWN,
    TIME_UNREADABLE,
    TIMES_HALF,
    TIMES_BACKWARDS,
    TIMES_OUTSIDE,
    PACE_UNKNOWN,
    ADDRESS_UNREADABLE,
    ADDRESS_JUST_ASKED,
    LINK_SPENT,
    MAIL_NOT_SET,
    MAIL_AWAY,
    ADDRESS_NOWHERE
}
