package anlan.ground.typeface;

import java.util.Locale;

/** The faces that GB/T 9704-2012 asks for. */
public enum Face {
    /** Text, and headings of the third and fourth level. */
    FANGSONG,
    /** Headings of the second level. */
    KAITI,
    /** Headings of the first level. */
    HEITI,
    /** Page numbers. */
    SONG,
    /** Titles, and the issuing body's mark. */
    XIAOBIAOSONG;

    /** As in {@code faces.properties}. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
