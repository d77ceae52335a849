package anlan.promise.safeguard;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of thing it is, and how finely it is counted. */
enum What {
    PEOPLE(0),
    MONEY(2),
    MATERIAL(3);

    private final int decimals;

    What(int decimals) {
        this.decimals = decimals;
    }

    int decimals() {
        return decimals;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<What> of(String word) {
        return Arrays.stream(values()).filter(k -> k.word().equals(word)).findFirst();
    }

    /** Thousands apart; of money always two decimals, of the others none that say nothing. */
    String written(BigDecimal amount) {
        return this == MONEY
                ? String.format(Locale.ROOT, "%,.2f", amount)
                : String.format(
                        Locale.ROOT,
                        "%,." + Math.max(0, amount.stripTrailingZeros().scale()) + "f",
                        amount);
    }
}
