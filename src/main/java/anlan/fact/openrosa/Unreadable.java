package anlan.fact.openrosa;

/** Why what a phone sent is not taken in. */
enum Unreadable {
    FORM_MISSING,
    FORM_LARGE,
    XML_BROKEN,
    XML_DEFINES,
    FORM_UNKNOWN,
    INSTANCE_MISSING,
    BLOCK_MISSING,
    RESULT_MISSING,
    PHOTOS_MANY
}
