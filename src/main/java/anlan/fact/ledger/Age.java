package anlan.fact.ledger;

import java.util.Arrays;
import java.util.Locale;

/** How long a problem has been in its state, in classes of days. */
enum Age {
    WEEK("0-7", 0, 7),
    MONTH("8-30", 8, 30),
    QUARTER("31-90", 31, 90),
    LONGER("91-", 91, 36_500);

    private final String code;
    private final int from;
    private final int to;

    Age(String code, int from, int to) {
        this.code = code;
        this.from = from;
        this.to = to;
    }

    /** What is no class is none that a problem is in. */
    static Age of(String code) {
        return Arrays.stream(values())
                .filter(a -> a.code.equals(code))
                .findFirst()
                .orElse(LONGER);
    }

    String code() {
        return code;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
