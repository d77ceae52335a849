package anlan.desk.wall;

import org.jspecify.annotations.Nullable;

/** A screen's link as asked for. */
record ScreenForm(String name, String language, String days) {

    ScreenForm {
        name = line(name);
        language = line(language);
        days = line(days);
    }

    /** Absent is empty; blanks at the ends and line breaks are nobody's intention. */
    private static String line(@Nullable String typed) {
        return typed == null ? "" : typed.strip().replaceAll("[\\p{Cntrl}]+", " ");
    }
}
