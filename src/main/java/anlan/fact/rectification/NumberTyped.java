package anlan.fact.rectification;

import java.util.Optional;
import java.util.regex.Pattern;

/** A problem's number as people type or copy it, in either language's way of writing it. */
final class NumberTyped {

    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})[^0-9]+([0-9]{1,7})");
    private static final Pattern YEAR_LAST = Pattern.compile("([0-9]{1,7}) +of +([0-9]{4})");

    private NumberTyped() {}

    /** @return year and count, as the ledger keeps it; empty for what is no number */
    static Optional<String> read(String typed) {
        var last = YEAR_LAST.matcher(typed);
        if (last.find()) {
            return Optional.of(last.group(2) + "-" + last.group(1));
        }
        var first = YEAR_FIRST.matcher(typed);
        return first.find() ? Optional.of(first.group(1) + "-" + first.group(2)) : Optional.empty();
    }
}
