package anlan.ground.delivery;

import anlan.ground.notify.Kind;
import anlan.ground.notify.Kind.Pace;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a person wants to hear.
 *
 * @param address confirmed; null while there is none
 * @param chosen by kind, where it differs from the usual
 */
record Reader(
        long person,
        String language,
        @Nullable LocalTime notBefore,
        @Nullable LocalTime notAfter,
        @Nullable String address,
        Map<String, Pace> chosen) {

    Locale locale() {
        return language.equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    /** What the office requires cannot be done without. */
    Pace pace(Kind kind) {
        var pace = chosen.getOrDefault(kind.key(), kind.usual());
        return kind.required() && pace == Pace.NEVER ? kind.usual() : pace;
    }
}
