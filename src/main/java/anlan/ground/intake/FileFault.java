package anlan.ground.intake;

/** Why a file is not taken. */
enum FileFault {
    FILE_EMPTY,
    FILE_TOO_BIG,
    NAME_AND_CONTENT_DIFFER,
    KIND_UNKNOWN,
    MARKUP,
    HEIC,
    OLD_OFFICE,
    ARCHIVE,
    /** Photos. */
    PICTURE_BROKEN,
    PICTURE_TOO_LARGE,
    /** Documents. */
    PDF_BROKEN,
    PDF_LOCKED,
    PDF_ACTIVE,
    PDF_CARRIES,
    PARCEL_BROKEN,
    PARCEL_ODD,
    PARCEL_BOMB,
    OFFICE_ACTIVE,
    OFFICE_REACHES_OUT,
    OFD_CARRIES,
    TEXT_UNREADABLE
}
