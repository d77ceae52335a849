package anlan.ground.ladder;

import java.sql.Array;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One step.
 *
 * @param days working days after the last day; negative before it
 */
public record Rung(int days, Tier to) {

    public static final int MOST = 6;
    static final int MOST_BEFORE = 30;
    static final int MOST_AFTER = 90;

    /** Those that a table names by days and tier, with a space between. */
    public static Set<Rung> named(Array names) throws SQLException {
        return Arrays.stream((String[]) names.getArray())
                .map(name -> name.split(" "))
                .map(parts ->
                        new Rung(Integer.parseInt(parts[0]), Tier.of(parts[1]).orElseThrow()))
                .collect(Collectors.toSet());
    }

    /** How its place is said: {@code before}, {@code on}, {@code after} the last day. */
    public static String when(int days) {
        return days < 0 ? "before" : days == 0 ? "on" : "after";
    }
}
