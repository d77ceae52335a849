package anlan.ground.store;

/** Patterns for {@code like}, in which what was typed stands for itself. */
public final class Like {

    private Like() {}

    /** Matched by whatever has the text in it. */
    public static String within(String text) {
        return "%" + beginning(text);
    }

    /** Matched by whatever begins with the text. */
    public static String beginning(String text) {
        return text.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
