package anlan.desk.home;

import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.load.Loads;
import anlan.ground.staff.Unit;
import anlan.ground.staff.Units;
import anlan.ground.web.Words;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** For whoever looks after the whole district: what stands still, where, in which state and since when; the longest first. */
@Component
class StuckBoard {

    private static final int LINES = 12;

    /** @param days for how long past its last day */
    record Line(
            String unit,
            String kind,
            String state,
            long overdue,
            String listPath,
            String title,
            String path,
            long days) {}

    private record Found(String kind, Loads.Stuck stuck) {}

    private final ObjectProvider<Loads> rooms;
    private final Units units;
    private final OfficeClock clock;
    private final Words words;

    StuckBoard(ObjectProvider<Loads> rooms, Units units, OfficeClock clock, Words words) {
        this.rooms = rooms;
        this.units = units;
        this.clock = clock;
        this.words = words;
    }

    List<Line> of(Viewer viewer) {
        var found = rooms.orderedStream()
                .flatMap(room -> room.stuck(viewer).stream().map(s -> new Found(room.name(), s)))
                .sorted(Comparator.comparing((Found f) -> f.stuck().since()))
                .limit(LINES)
                .toList();
        var names =
                units
                        .among(found.stream()
                                .map(f -> f.stuck().unit())
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Unit::id, Unit::name));
        return found.stream().map(f -> line(f, names)).toList();
    }

    private Line line(Found found, Map<Long, String> names) {
        var stuck = found.stuck();
        return new Line(
                stuck.unit() == null ? words.say("home.no-unit") : names.getOrDefault(stuck.unit(), ""),
                found.kind(),
                stuck.state(),
                stuck.overdue(),
                stuck.listPath(),
                stuck.title(),
                stuck.path(),
                ChronoUnit.DAYS.between(stuck.since(), clock.today()));
    }
}
