package anlan.ground.document;

import java.util.Locale;

/** What a paper is written as. */
public enum Format {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PDF("application/pdf"),
    OFD("application/ofd");

    private final String type;

    Format(String type) {
        this.type = type;
    }

    String type() {
        return type;
    }

    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
