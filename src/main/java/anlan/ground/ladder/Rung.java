package anlan.ground.ladder;

/**
 * One step.
 *
 * @param days working days after the last day; negative before it
 */
public record Rung(int days, Tier to) {

    public static final int MOST = 6;
    static final int MOST_BEFORE = 30;
    static final int MOST_AFTER = 90;

    /** How its place is said: {@code before}, {@code on}, {@code after} the last day. */
    public static String when(int days) {
        return days < 0 ? "before" : days == 0 ? "on" : "after";
    }
}
