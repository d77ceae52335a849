package anlan.ground.typeface;

/** Why a text cannot be set. */
enum TypefaceFault {
    NO_CHINESE_FONT,
    GLYPH_MISSING
}
