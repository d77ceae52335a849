package anlan.judgement.indicator;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Which way is better. */
public enum Direction {
    DOWN,
    UP;

    // A tenth of a billionth: 0.9 / 1.0 - 1 must reach -0.1.
    private static final double HAIR = 1e-10;

    boolean reaches(double value, double target) {
        double hair = HAIR * Math.max(1, Math.abs(target));
        return this == UP ? value >= target - hair : value <= target + hair;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
