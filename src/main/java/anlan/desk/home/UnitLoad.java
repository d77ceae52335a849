package anlan.desk.home;

import anlan.ground.access.Reach;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.delegation.Delegations;
import anlan.ground.load.Loads;
import anlan.ground.load.Loads.Load;
import anlan.ground.notify.Holders;
import anlan.ground.web.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** For whoever leads a unit: what each of its people has in hand, what of it will be late, who is away, and what nobody was charged with. */
@Component
class UnitLoad {

    private static final int LINES = 30;

    private final ObjectProvider<Loads> rooms;
    private final Holders holders;
    private final Delegations delegations;
    private final OfficeClock clock;
    private final Words words;

    UnitLoad(ObjectProvider<Loads> rooms, Holders holders, Delegations delegations, OfficeClock clock, Words words) {
        this.rooms = rooms;
        this.holders = holders;
        this.delegations = delegations;
        this.clock = clock;
        this.words = words;
    }

    /** Nothing for one who leads no unit, or all of them. */
    Optional<LoadTable> of(Viewer viewer) {
        var units = viewer.reach(Right.PROBLEMS_ASSIGN);
        return units.all() || units.these().isEmpty() ? Optional.empty() : Optional.of(table(units, viewer));
    }

    private LoadTable table(Reach units, Viewer viewer) {
        var kinds = rooms.orderedStream().toList();
        var loads = kinds.stream().map(k -> byPerson(k.people(units, viewer))).toList();
        var people = names(units, loads);
        var away = away(units);
        var lines = people.entrySet().stream()
                .map(p -> line(p.getKey(), p.getValue(), away, loads))
                .sorted(Comparator.comparingLong(LoadTable.Line::overdue)
                        .thenComparingLong(LoadTable.Line::open)
                        .reversed())
                .collect(Collectors.toCollection(ArrayList::new));
        if (loads.stream().anyMatch(l -> l.containsKey(0L))) {
            lines.addFirst(line(0L, words.say("home.uncharged"), away, loads));
        }
        return new LoadTable(
                kinds.stream().map(Loads::name).toList(),
                lines.stream().limit(LINES).toList(),
                lines.size() > LINES ? words.say("home.more-people", lines.size() - LINES) : "");
    }

    private static Map<Long, Load> byPerson(List<Load> loads) {
        return loads.stream().collect(Collectors.toMap(l -> l.person() == null ? 0L : l.person(), l -> l));
    }

    /** Whoever works there; and whoever does not any more but still has something in hand. */
    private Map<Long, String> names(Reach units, List<Map<Long, Load>> loads) {
        var names = new HashMap<>(holders.within(units.these()));
        loads.forEach(load -> load.keySet().stream()
                .filter(person -> person != 0)
                .forEach(person -> names.putIfAbsent(person, words.say("home.gone"))));
        return names;
    }

    private Map<Long, String> away(Reach units) {
        return delegations.on(clock.today(), units.these()).stream()
                .collect(Collectors.toMap(
                        Delegations.Delegation::giver,
                        d -> words.say(
                                "home.away",
                                d.until().getMonthValue(),
                                d.until().getDayOfMonth(),
                                d.takerName()),
                        (one, other) -> one));
    }

    private static LoadTable.Line line(long person, String name, Map<Long, String> away, List<Map<Long, Load>> loads) {
        return new LoadTable.Line(
                name,
                away.getOrDefault(person, ""),
                loads.stream().map(l -> LoadTable.Cell.of(l.get(person))).toList());
    }
}
