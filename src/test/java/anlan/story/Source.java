package anlan.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/** What the agencies' lists are made from: the demonstration's places and two of its months. */
final class Source {

    static final String MONTH = "2026-04";
    static final String YEAR_BEFORE = "2025-04";

    /** All thefts of one village lack their place; of the others each so manieth has a mistake, of two kinds in turn. */
    static final String VILLAGE = "999901001001";

    static final int EACH = 60;

    private Source() {}

    /** Counted here, and not by what is tested. */
    static long thefts(String month) {
        return records(month).stream().filter(r -> r[2].equals("theft")).count();
    }

    /** How many of the later month are given a mistake. */
    static long wrong() {
        var number = 0;
        var wrong = 0;
        for (var record : records(MONTH)) {
            if (record[2].equals("theft")) {
                wrong += number % EACH == 0 || number % EACH == EACH / 2 || record[1].equals(VILLAGE) ? 1 : 0;
                number++;
            }
        }
        return wrong;
    }

    /** Those whose area the source knows. */
    static List<String[]> records(String month) {
        return lines("incidents/" + month + ".csv.gz").stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .filter(cells -> !cells[1].isEmpty())
                .toList();
    }

    static List<String> lines(String name) {
        try (var packed = Objects.requireNonNull(Source.class.getResourceAsStream("/demo/" + name));
                var plain = name.endsWith(".gz") ? new GZIPInputStream(packed) : packed) {
            return new String(plain.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
