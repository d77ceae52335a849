package anlan.fact.pivot;

import java.util.Arrays;
import java.util.Optional;

/** What is counted. */
enum Measure {
    COUNT("count", "n", "true"),
    CLEARED("cleared", "cleared", "i.cleared"),
    MAJOR("major", "major", "i.major"),
    MAJOR_CLEARED("major-cleared", "major_cleared", "i.major and i.cleared");

    private final String code;
    private final String column;
    private final String condition;

    Measure(String code, String column, String condition) {
        this.code = code;
        this.column = column;
        this.condition = condition;
    }

    String code() {
        return code;
    }

    /** Its column among the counts by month. */
    String column() {
        return column;
    }

    /** Which records it counts. */
    String condition() {
        return condition;
    }

    static Optional<Measure> of(String code) {
        return Arrays.stream(values()).filter(m -> m.code.equals(code)).findFirst();
    }
}
