package anlan.fact.ledger;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The orders there are; rows of one day by their ids. */
enum Sort {
    DUE("coalesce(p.due, date '9999-12-31')", false),
    FOUND("p.found_on", false),
    NEW("p.found_on", true),
    LONGEST("p.since", false);

    static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private final String key;
    private final boolean falling;

    Sort(String key, boolean falling) {
        this.key = key;
        this.falling = falling;
    }

    static Optional<Sort> read(String word) {
        return Arrays.stream(values()).filter(s -> s.word().equals(word)).findFirst();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it orders by, of the row {@code p} of {@code problem_now}. */
    String key() {
        return key;
    }

    String by() {
        return by(key, "p.problem");
    }

    /** @param key where it stands in the statement; {@code id} where the problem does */
    String by(String key, String id) {
        return falling ? key + " desc, " + id + " desc" : key + ", " + id;
    }

    String behind(String key, String id) {
        return "(" + key + ", " + id + ") " + (falling ? "<" : ">") + " (:key, :id)";
    }

    /** Where the next page begins, said so that it can stand in an address. */
    String place(LedgerRow row) {
        var day = switch (this) {
            case DUE -> row.due() == null ? NEVER : row.due();
            case FOUND, NEW -> row.foundOn();
            case LONGEST -> row.since();
        };
        return day + "_" + row.problem();
    }

    record Place(LocalDate key, long id) {

        /** @return null for the first page, and for what is no place in the list */
        static @Nullable Place read(String text) {
            if (!text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}_[0-9]{1,18}")) {
                return null;
            }
            try {
                return new Place(LocalDate.parse(text.substring(0, 10)), Long.parseLong(text.substring(11)));
            } catch (DateTimeParseException e) {
                return null;
            }
        }
    }
}
