package anlan.ground.intake;

import java.util.Locale;

/** Sorts of metadata that a photo carries, by what they give away. */
public enum Note {
    PLACE,
    TIME,
    DEVICE,
    PERSON,
    WORDS,
    EDITING,
    PREVIEW;

    /** Its word key is {@code intake.note-…}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
