package anlan.fact.map;

import anlan.fact.ledger.Asked;
import anlan.fact.ledger.LedgerLines;
import anlan.fact.ledger.Spread;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.place.Area;
import anlan.ground.place.AreaTree;
import anlan.ground.place.Areas;
import anlan.ground.web.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The ledger's map: the areas below the chosen one, shaded by problems per 10,000 residents, and those whose point is known. */
@Component
class MapPages {

    static final String VIEW = "fact/map/MapProblems";

    /** More would hide one another; those with the nearest last days stand for all. */
    private static final int POINTS = 300;

    /**
     * @param path the map of it, or where nothing lies below it the list
     * @param list the ledger with those in it
     */
    record Line(
            String code,
            String name,
            String path,
            String list,
            String many,
            String overdue,
            String rate,
            String shade,
            String say) {}

    record Point(String at, String shade, LedgerLines.Line line, String say) {}

    /**
     * @param up the map of the area above; empty where that is not the viewer's to choose
     * @param rest how many lie in none of the areas below
     */
    record MapPage(
            String title,
            String said,
            Asked.Ways ways,
            String code,
            String here,
            String up,
            List<Line> lines,
            List<Rates.Shade> key,
            String rest,
            List<Point> points,
            String cut) {}

    private final Spread spread;
    private final Areas areas;
    private final OfficeClock clock;
    private final Words words;

    MapPages(Spread spread, Areas areas, OfficeClock clock, Words words) {
        this.spread = spread;
        this.areas = areas;
        this.clock = clock;
        this.words = words;
    }

    MapPage of(Asked asked, Viewer viewer) {
        var tree = AreaTree.of(areas);
        var asks = Asked.or(asked.area());
        var here = tree.has(asks) ? asks : AreaTree.districtCode();
        var below = tree.below(here);
        var found = new HashMap<String, long[]>();
        spread.areas(asked, viewer).forEach(m -> add(found, m, child(tree, m.area(), here)));
        var people = areas.residents(
                below.stream().map(Area::code).toList(), clock.today().getYear());
        var rates = Rates.of(found, people);
        var rest = found.getOrDefault(here, new long[2])[0];
        var points = spread.points(asked, viewer, POINTS + 1);
        return new MapPage(
                words.say("problem.ledger"),
                said(asked, found),
                asked.ways(),
                here,
                tree.name(here, ""),
                tree.parent(here)
                        .map(up -> asked.at(up.equals(AreaTree.districtCode()) ? "" : up)
                                .address("/problems/map"))
                        .orElse(""),
                below.stream().map(a -> line(a, tree, found, rates, asked)).toList(),
                rates.key(below.stream().map(Area::code).toList(), words),
                rest == 0 ? "" : words.say("map.rest", rest, tree.name(here, "")),
                points.stream().limit(POINTS).map(MapPages::point).toList(),
                points.size() > POINTS ? words.say("map.cut", POINTS) : "");
    }

    /** How many there are, and of what. */
    private String said(Asked asked, Map<String, long[]> found) {
        var count = words.say(
                "map.count", found.values().stream().mapToLong(m -> m[0]).sum());
        var of = spread.said(asked);
        return of.isEmpty() ? count : count + " · " + of;
    }

    /** The one right below the chosen area in which it lies; the chosen one itself where it is written down for that. */
    private static String child(AreaTree tree, String area, String here) {
        var at = area;
        for (var up = tree.parent(at).orElse(here);
                !at.equals(here) && !up.equals(here);
                up = tree.parent(at).orElse(here)) {
            at = up;
        }
        return at;
    }

    private static void add(Map<String, long[]> found, Spread.Many many, String area) {
        var sum = found.computeIfAbsent(area, a -> new long[2]);
        sum[0] += many.many();
        sum[1] += many.overdue();
    }

    private Line line(Area area, AreaTree tree, Map<String, long[]> found, Rates rates, Asked asked) {
        var many = found.getOrDefault(area.code(), new long[2]);
        var rate = rates.said(area.code(), words);
        var there = asked.at(area.code());
        return new Line(
                area.code(),
                area.name(),
                there.address(tree.below(area.code()).isEmpty() ? "/problems" : "/problems/map"),
                there.address("/problems"),
                "%,d".formatted(many[0]),
                "%,d".formatted(many[1]),
                rate,
                rates.shade(area.code()),
                words.say("map.say", area.name(), many[0], many[1], rate));
    }

    private static Point point(Spread.Point point) {
        var line = point.line();
        return new Point(
                point.lon() + "," + point.lat(),
                point.overdue() ? "late" : "due",
                line,
                String.join(
                        "\n",
                        line.title(),
                        line.place(),
                        line.due().isEmpty() ? line.state() : line.state() + " · " + line.due()));
    }
}
