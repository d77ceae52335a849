package anlan.ground.template;

/** Why a file is not taken for a template. */
enum TemplateFault {
    FILE_EMPTY,
    FILE_TOO_BIG,
    NOT_WORD,
    PROGRAMS,
    FIELD_UNKNOWN,
    FIELD_MISSING,
    FIELD_OPEN,
    BODY_NOT_ALONE
}
