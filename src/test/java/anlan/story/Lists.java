package anlan.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The lists that agencies hand to the newcomer: real open records under borrowed names, in the reader's words, with mistakes put in. */
final class Lists {

    private static final String AHEAD = "2027-04";
    private static final String NOWHERE = "999901009009";

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
        return write("places.csv", Source.lines("places.csv"));
    }

    Path population() {
        return write("population.csv", Source.lines("population.csv"));
    }

    /** Two months of records. In the later one each so manieth theft has an unheard-of kind or a day ahead, and a village's thefts no place. */
    Path incidents() {
        var out = new ArrayList<String>();
        out.add(head());
        Stream.of(Source.YEAR_BEFORE, Source.MONTH)
                .flatMap(month -> Source.records(month).stream())
                .map(r -> line(r[0], r[1], r[2], r[4]))
                .forEach(out::add);
        var thefts = 0;
        for (var at = 1; at < out.size(); at++) {
            if (isTheft(out.get(at), Source.MONTH)) {
                out.set(at, mistaken(out.get(at), thefts++));
            }
        }
        return write("incidents.csv", out);
    }

    private String mistaken(String theft, int number) {
        var placed = theft.replace(Source.VILLAGE, NOWHERE);
        return switch (number % Source.EACH) {
            case 0 -> placed.replace(word("theft"), unheard);
            case Source.EACH / 2 -> placed.replace(Source.MONTH, AHEAD);
            default -> placed;
        };
    }

    /** What is put right, cell by cell. */
    Map<String, String> mending() {
        return Map.of(unheard, word("theft"), AHEAD, Source.MONTH, NOWHERE, Source.VILLAGE);
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

    private Path write(String name, List<String> lines) {
        try {
            return Files.write(folder.resolve(name), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
