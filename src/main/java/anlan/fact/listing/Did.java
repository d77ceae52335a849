package anlan.fact.listing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One thing done about a listing. */
record Did(
        int number,
        Kind kind,
        @Nullable LocalDate due,
        @Nullable Boolean cleared,
        String text,
        List<Long> people,
        LocalDate on,
        Instant at,
        String by,
        String unitName) {

    enum Kind {
        LISTED,
        REPORTED,
        LONGER_ASKED,
        LONGER_GRANTED,
        LONGER_DENIED,
        /** Of a case: cleared or not. */
        RESULT,
        OFF_ASKED,
        OFF_GRANTED,
        OFF_DENIED;

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
