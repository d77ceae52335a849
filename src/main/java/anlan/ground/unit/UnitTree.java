package anlan.ground.unit;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.staff.Form;
import anlan.ground.staff.Unit;
import anlan.ground.staff.Units;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The units one may see, as a tree. */
@UseCase
class UnitTree {

    record TreePage(String title, String q, List<Line> lines, boolean keep) {}

    /** @param depth from 0; how far the name stands in */
    record Line(long id, String code, String name, int depth, String kind, String areas, long people, boolean ended) {}

    private final Units units;
    private final AreaNames areas;
    private final JdbcClient jdbc;
    private final OfficeClock clock;
    private final Words words;

    UnitTree(Units units, AreaNames areas, JdbcClient jdbc, OfficeClock clock, Words words) {
        this.units = units;
        this.areas = areas;
        this.jdbc = jdbc;
        this.clock = clock;
        this.words = words;
    }

    @May(Right.STAFF_SEE)
    @GetMapping("/units")
    ModelAndView show(Viewer viewer, @RequestParam(defaultValue = "") String q) {
        var asked = Form.line(q);
        var seen = units.among(viewer.reach(Right.STAFF_SEE), asked);
        var lines = asked.isEmpty() ? tree(seen) : lines(seen, Map.of());
        var page = new TreePage(words.say("staff.units"), asked, lines, viewer.may(Right.STAFF_KEEP));
        return Page.of("ground/unit/UnitTree", page);
    }

    private List<Line> tree(List<Unit> seen) {
        var order = UnitOrder.of(seen);
        return lines(order.units(), order.depths());
    }

    private List<Line> lines(List<Unit> ordered, Map<Long, Integer> depths) {
        var people = people(ordered);
        var names =
                areas.byCode(ordered.stream().flatMap(u -> u.areas().stream()).toList());
        return ordered.stream()
                .map(u -> new Line(
                        u.id(),
                        u.code(),
                        u.name(),
                        Math.min(4, depths.getOrDefault(u.id(), 0)),
                        words.say("staff.kind-" + u.kind().code()),
                        String.join(
                                words.say("unit.list-comma"),
                                u.areas().stream().map(names::get).toList()),
                        people.getOrDefault(u.id(), 0L),
                        u.endedOn() != null && !u.endedOn().isAfter(clock.today())))
                .toList();
    }

    private Map<Long, Long> people(List<Unit> shown) {
        var people = new HashMap<Long, Long>();
        jdbc.sql("""
                        select p.unit, count(distinct p.person) from post p
                        join person n on n.district = p.district and n.id = p.person and (n.left_on is null or n.left_on > :today)
                        where p.unit = any(:shown) and p.since <= :today and (p.until is null or p.until >= :today) group by p.unit
                        """)
                .param("shown", shown.stream().map(Unit::id).toArray(Long[]::new))
                .param("today", clock.today())
                .query(row -> {
                    people.put(row.getLong(1), row.getLong(2));
                });
        return people;
    }
}
