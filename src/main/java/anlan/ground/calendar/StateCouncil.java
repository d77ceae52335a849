package anlan.ground.calendar;

import anlan.ground.deadline.DayKind;
import anlan.ground.deadline.Name;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The years that Anlan brings with it, read once. */
final class StateCouncil {

    private static final NavigableMap<Integer, Notice> YEARS = read();

    private StateCouncil() {}

    static NavigableMap<Integer, Notice> years() {
        return YEARS;
    }

    private static NavigableMap<Integer, Notice> read() {
        try (var in = Objects.requireNonNull(StateCouncil.class.getResourceAsStream("state-council.csv"))) {
            var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
            return new TreeMap<>(lines.filter(l -> !l.isBlank() && Character.isDigit(l.charAt(0)))
                    .map(l -> entry(l.split(",", -1)))
                    .collect(Collectors.collectingAndThen(
                            Collectors.groupingBy(e -> e.from().getYear()), StateCouncil::notices)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<Integer, Notice> notices(Map<Integer, List<Notice.Entry>> entries) {
        return entries.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> new Notice(e.getKey(), e.getValue())));
    }

    private static Notice.Entry entry(String[] cells) {
        var kind = cells[2].equals(DayKind.MAKE_UP.code()) ? DayKind.MAKE_UP : DayKind.HOLIDAY;
        return new Notice.Entry(
                LocalDate.parse(cells[0]), LocalDate.parse(cells[1]), kind, new Name(cells[3], cells[4]));
    }
}
