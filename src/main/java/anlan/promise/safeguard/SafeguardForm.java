package anlan.promise.safeguard;

import org.jspecify.annotations.Nullable;

/**
 * What was typed.
 *
 * @param line the safeguard it belongs to; empty for a new one, which kind, name and measure make
 */
record SafeguardForm(
        @Nullable String line,
        @Nullable String kind,
        @Nullable String name,
        @Nullable String measure,
        @Nullable String stage,
        @Nullable String amount,
        @Nullable String on,
        @Nullable String shown) {

    static SafeguardForm empty(String today) {
        return new SafeguardForm("", "", "", "", "", "", today, "");
    }

    static String or(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
