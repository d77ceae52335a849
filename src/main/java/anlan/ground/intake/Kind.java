package anlan.ground.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Kinds of files that are taken. */
public enum Kind {
    JPEG("image/jpeg", "jpg", "jpeg", "jpe", "jfif"),
    PNG("image/png", "png"),
    WEBP("image/webp", "webp"),
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    OFD("application/ofd", "ofd"),
    TEXT("text/plain", "txt"),
    CSV("text/csv", "csv");

    private final String type;
    private final List<String> endings;

    Kind(String type, String... endings) {
        this.type = type;
        this.endings = List.of(endings);
    }

    /** The media type, which it is given out as. */
    public String type() {
        return type;
    }

    /** Its word key is {@code intake.kind-…}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Kind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    boolean picture() {
        return this == JPEG || this == PNG || this == WEBP;
    }

    String ending() {
        return endings.getFirst();
    }

    boolean ends(String ending) {
        return endings.contains(ending);
    }

    /** For a browser's choice of files. */
    public static String accepted() {
        return Arrays.stream(values())
                .flatMap(k -> k.endings.stream())
                .map(e -> "." + e)
                .collect(Collectors.joining(","));
    }
}
