package anlan.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The lists that agencies hand to the newcomer: real open records under borrowed names, in the reader's words, with mistakes put in. */
final class Lists {

    static final String MONTH = "2026-04";
    static final String YEAR_BEFORE = "2025-04";

    private static final String AHEAD = "2027-04";
    private static final String VILLAGE = "999901001001";
    private static final String NOWHERE = "999901009009";
    private static final int EACH = 60;

    private final Path folder;
    private final UnaryOperator<String> words;
    private final String unheard;

    /** @param unheard a kind that no office knows */
    Lists(Path folder, UnaryOperator<String> words, String unheard) {
        this.folder = folder;
        this.words = words;
        this.unheard = unheard;
    }

    String unheard() {
        return unheard;
    }

    Path places() {
        return write("places.csv", lines("places.csv"));
    }

    Path population() {
        return write("population.csv", lines("population.csv"));
    }

    /** Two months of records. In the later one each so manieth theft has an unheard-of kind or a day ahead, and a village's thefts no place. */
    Path incidents() {
        var out = new ArrayList<String>();
        out.add(head());
        Stream.of(YEAR_BEFORE, MONTH)
                .flatMap(month -> records(month).stream())
                .map(r -> line(r[0], r[1], r[2], r[4]))
                .forEach(out::add);
        var thefts = 0;
        for (var at = 1; at < out.size(); at++) {
            if (isTheft(out.get(at), MONTH)) {
                out.set(at, mistaken(out.get(at), thefts++));
            }
        }
        return write("incidents.csv", out);
    }

    private String mistaken(String theft, int number) {
        var placed = theft.replace(VILLAGE, NOWHERE);
        return switch (number % EACH) {
            case 0 -> placed.replace(word("theft"), unheard);
            case EACH / 2 -> placed.replace(MONTH, AHEAD);
            default -> placed;
        };
    }

    /** What is put right, cell by cell. */
    Map<String, String> mending() {
        return Map.of(unheard, word("theft"), AHEAD, MONTH, NOWHERE, VILLAGE);
    }

    /** Counted here, and not by what is tested. */
    static long thefts(String month) {
        return records(month).stream().filter(r -> r[2].equals("theft")).count();
    }

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

    private boolean isTheft(String line, String month) {
        return line.endsWith("," + word("theft") + "," + month);
    }

    private String head() {
        return String.join(
                ",",
                Stream.of("source-id", "area", "kind", "occurred-on")
                        .map(field -> words.apply("incident.field-" + field))
                        .toList());
    }

    private String line(String id, String area, String kind, String month) {
        return String.join(",", id, area, word(kind), month);
    }

    private String word(String kind) {
        return words.apply("incident.kind-" + kind);
    }

    /** Those whose area the source knows. */
    private static List<String[]> records(String month) {
        return lines("incidents/" + month + ".csv.gz").stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .filter(cells -> !cells[1].isEmpty())
                .toList();
    }

    private Path write(String name, List<String> lines) {
        try {
            return Files.write(folder.resolve(name), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(String name) {
        try (var packed = Objects.requireNonNull(Lists.class.getResourceAsStream("/demo/" + name));
                var plain = name.endsWith(".gz") ? new GZIPInputStream(packed) : packed) {
            return new String(plain.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
