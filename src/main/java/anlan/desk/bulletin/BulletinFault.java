package anlan.desk.bulletin;

/** Why a bulletin is not issued. */
enum BulletinFault {
    NO_CAMPAIGN,
    SERIES_EMPTY,
    ADDRESSEE_EMPTY,
    TEXT_LONG
}
