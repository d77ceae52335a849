package anlan.fact.transcript;

import anlan.fact.problem.Staffing;
import anlan.ground.place.Area;
import anlan.ground.place.AreaTree;
import anlan.ground.place.Areas;
import anlan.ground.staff.Unit;
import anlan.ground.staff.UnitKind;
import anlan.ground.staff.Units;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Units, people and areas as a ledger names them; looked up once for a ledger. */
final class Names {

    /** Two letters are said of too many. */
    private static final int SHORTEST = 3;

    private final Staffing staffing;
    private final List<Area> areas;
    private final Areas lookup;
    private final Map<String, Unit> units = new HashMap<>();
    private final Map<String, Optional<Unit>> called = new HashMap<>();
    private final Map<Long, Map<Long, String>> people = new HashMap<>();
    private final Map<String, Optional<Area>> found = new HashMap<>();

    Names(Units units, Staffing staffing, Areas areas) {
        this.staffing = staffing;
        this.lookup = areas;
        units.all().stream().filter(u -> u.endedOn() == null).forEach(u -> this.units.put(u.name(), u));
        this.areas = areas.within(AreaTree.districtCode()).stream()
                .filter(a -> a.parent() != null)
                .toList();
    }

    /** By its whole name, or as people say it for short where that can be one unit only: a section only where no unit is called so. */
    Optional<Unit> unit(String name) {
        return called.computeIfAbsent(
                name,
                n -> Optional.ofNullable(units.get(n))
                        .or(() -> only(n, u -> u.kind() != UnitKind.SECTION))
                        .or(() -> only(n, u -> u.kind() == UnitKind.SECTION)));
    }

    private Optional<Unit> only(String said, Predicate<Unit> among) {
        if (said.length() < SHORTEST) {
            return Optional.empty();
        }
        var alike = units.values().stream()
                .filter(among)
                .filter(u -> alike(said, u.name()) || alike(u.name(), said))
                .limit(2)
                .toList();
        return alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty();
    }

    private static boolean alike(String part, String whole) {
        return part.length() >= SHORTEST && (whole.startsWith(part) || whole.endsWith(part));
    }

    /** Who works in the unit under that name; null where nobody or several do. */
    @Nullable
    Long person(long unit, String name) {
        var called = people.computeIfAbsent(unit, staffing::people).entrySet().stream()
                .filter(e -> e.getValue().equals(name))
                .map(Map.Entry::getKey)
                .toList();
        return called.size() == 1 ? called.getFirst() : null;
    }

    /** The lowest area named in the text; empty where none is, or several that do not lie in one another. */
    Optional<Area> area(String text) {
        return found.computeIfAbsent(text, this::look);
    }

    private Optional<Area> look(String text) {
        var named = areas.stream().filter(a -> text.contains(a.name())).toList();
        var longest = named.stream()
                .filter(a -> named.stream()
                        .noneMatch(b -> b.level() == a.level()
                                && b.name().length() > a.name().length()
                                && b.name().contains(a.name())))
                .toList();
        var lowest = longest.stream().map(Area::level).max(Comparator.naturalOrder());
        var candidates =
                longest.stream().filter(a -> a.level() == lowest.orElseThrow()).toList();
        var higher = longest.stream()
                .filter(a -> a.level() != lowest.orElseThrow())
                .map(Area::code)
                .toList();
        var within = higher.isEmpty()
                ? candidates
                : candidates.stream()
                        .filter(a -> lookup.above(a.code()).containsAll(higher))
                        .toList();
        return within.size() == 1 ? Optional.of(within.getFirst()) : Optional.empty();
    }
}
