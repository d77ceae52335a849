package anlan.ground.succession;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.Chance;
import anlan.ground.extent.Composition;
import anlan.ground.extent.Compositions;
import anlan.ground.extent.Segment;
import anlan.ground.place.Area;
import anlan.ground.place.Level;
import anlan.ground.store.District;
import anlan.ground.web.Refusals;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever merges, splits and moves follow each other: what happened anywhere on any day counts in one township of today, the one its village is in. */
class AnySequenceTest {

    private static final String DISTRICT = "330101";
    private static final LocalDate BEGIN = LocalDate.of(2020, 1, 1);

    private final Map<String, Area> areas = new TreeMap<>();
    private final List<Part> parts = new ArrayList<>();
    private final Map<String, LocalDate> ended = new HashMap<>();
    private final List<Map<String, String>> steps = new ArrayList<>();
    private final List<LocalDate> days = new ArrayList<>();

    @ParameterizedTest
    @MethodSource("anlan.Chance#tries")
    void nothing_is_lost_or_counted_twice(Chance chance) {
        District.in(DISTRICT, () -> {
            begin();
            int changes = chance.from(1, 6);
            for (int i = 1; i <= changes; i++) change(chance, i);
            return true;
        });
        var compositions = new Compositions(parts, ended);
        var last = days.isEmpty() ? BEGIN : days.getLast();
        for (int stretch = 0; stretch <= days.size(); stretch++) {
            var day = stretch == 0 ? BEGIN : days.get(stretch - 1);
            for (var village : villages(stretch))
                for (var township : lasting(Level.TOWNSHIP))
                    assertThat(counts(compositions.of(township.code(), last), village, day))
                            .as("%s of %s in %s by %s", village, day, township.code(), steps)
                            .isEqualTo(
                                    today(village, stretch)
                                                    .startsWith(township.code().substring(0, 9))
                                            ? 1
                                            : 0);
        }
    }

    private void begin() {
        put(DISTRICT + "000000", Level.DISTRICT, null, BEGIN.minusYears(1));
        for (int t = 1; t <= 4; t++) {
            String township = DISTRICT + "%03d000".formatted(t);
            put(township, Level.TOWNSHIP, DISTRICT + "000000", BEGIN.minusYears(1));
            for (int v = 1; v <= 3; v++)
                put(township.substring(0, 9) + "%03d".formatted(v), Level.VILLAGE, township, BEGIN.minusYears(1));
        }
    }

    private void put(String code, Level level, @Nullable String parent, LocalDate since) {
        areas.put(code, new Area(code, "区" + code, level, parent, since, null));
    }

    private void change(Chance chance, int number) {
        var day = BEGIN.plusDays(40L * number + chance.from(0, 9));
        var known = new Known(areas.values(), Map.of());
        var refusals = new Refusals();
        var lines = new Draft(known, refusals).of(wanted(chance, number));
        var moves = new LinesCheck(known, day, refusals).of(lines);
        if (refusals.any()) return;
        parts.addAll(Parts.of(number, day, moves));
        var step = new HashMap<String, String>();
        var stay = moves.stream().filter(Move::stays).map(Move::after).toList();
        for (var move : moves)
            if (!stay.contains(move.old().code())) {
                ended.put(move.old().code(), day);
                areas.put(move.old().code(), until(move.old(), day.minusDays(1)));
                if (move.old().level() == Level.VILLAGE) step.put(move.old().code(), move.after());
            }
        for (var move : moves)
            if (!stay.contains(move.after()))
                put(move.after(), move.code().level(), move.code().parent().orElseThrow(), day);
        days.add(day);
        steps.add(step);
    }

    private Wanted wanted(Chance chance, int number) {
        var townships = lasting(Level.TOWNSHIP);
        var one = townships.get(chance.from(0, townships.size() - 1)).code();
        var other = townships.get(chance.from(0, townships.size() - 1)).code();
        var below = new Known(areas.values(), Map.of()).below(one);
        var some = below.stream()
                .map(Area::code)
                .filter(c -> chance.from(0, 2) == 0)
                .toList();
        String fresh = DISTRICT + "%03d000".formatted(100 + number);
        return switch (chance.from(0, 4)) {
            case 0 -> new Wanted("merge", "", "", "", List.of(one, other), other, "", "");
            case 1 -> new Wanted("merge", "", "", "", List.of(one, other), "", fresh, "新" + number);
            case 2 -> new Wanted("split", "", "", one, some, "", fresh, "新" + number);
            case 3 -> new Wanted("move", "", "", one, some, other, "", "");
            default -> new Wanted("rename", "", "", "", List.of(one), "", fresh, "新" + number);
        };
    }

    private List<Area> lasting(Level level) {
        return areas.values().stream()
                .filter(a -> a.level() == level && a.validTo() == null)
                .toList();
    }

    private static Area until(Area area, LocalDate last) {
        return new Area(area.code(), area.name(), area.level(), area.parent(), area.validFrom(), last);
    }

    private List<String> villages(int stretch) {
        var day = stretch == 0 ? BEGIN : days.get(stretch - 1);
        return areas.values().stream()
                .filter(a -> a.level() == Level.VILLAGE && !a.validFrom().isAfter(day))
                .filter(a -> a.validTo() == null || !a.validTo().isBefore(day))
                .map(Area::code)
                .toList();
    }

    private String today(String village, int stretch) {
        String at = village;
        for (var step : steps.subList(stretch, steps.size())) at = step.getOrDefault(at, at);
        return at;
    }

    /** How often a record of the village on the day counts. */
    private static int counts(Composition of, String village, LocalDate day) {
        return of.segments().stream()
                .filter(s -> !s.from().isAfter(day) && !s.to().isBefore(day))
                .filter(s -> s.area().equals(village)
                        || s.area().endsWith("000")
                                && village.startsWith(s.area().substring(0, 9)))
                .mapToInt(Segment::sign)
                .sum();
    }
}
