package anlan.fact.likeness;

import anlan.fact.problem.Account;
import anlan.fact.problem.Problem;
import anlan.fact.problem.Seen;
import anlan.fact.wording.PlaceWords;
import anlan.fact.wording.ProblemDays;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.place.Areas;
import anlan.ground.web.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Problems that may be the same as one: near it in place and time, and said in like words. They are shown, and never merged by themselves. */
@Component
@Transactional(readOnly = true)
public class Alike {

    private static final int DAYS = 30;
    private static final double METRES = 100;
    private static final double ENOUGH = 0.3;
    private static final int SHOWN = 5;

    /** So many of the latest are compared from the area, and from around the point. */
    private static final int COMPARED = 1_000;

    /** What is compared: an account, or as much of it as was typed. */
    public record Wanted(long except, String title, String area, Account.@Nullable Point point, LocalDate foundOn) {

        public static Wanted of(Problem.Kept kept) {
            var account = kept.account();
            return new Wanted(kept.id(), account.title(), account.area(), account.point(), account.foundOn());
        }
    }

    /** @param detail how it stands, where it is, when it was found */
    public record Line(String path, String number, String title, String detail) {}

    private record Row(
            long problem,
            String number,
            String title,
            String state,
            String area,
            String spot,
            @Nullable Double lon,
            @Nullable Double lat,
            LocalDate foundOn) {}

    private record Likeness(Row row, double much) {}

    private final JdbcClient jdbc;
    private final Areas areas;
    private final PlaceWords places;
    private final ProblemDays days;
    private final Words words;

    Alike(JdbcClient jdbc, Areas areas, PlaceWords places, ProblemDays days, Words words) {
        this.jdbc = jdbc;
        this.areas = areas;
        this.places = places;
        this.days = days;
        this.words = words;
    }

    /** The likest first; only those that the viewer sees. */
    public List<Line> to(Wanted wanted, Viewer viewer) {
        var said = Bigrams.of(wanted.title());
        return rows(wanted, viewer).stream()
                .map(row -> new Likeness(row, said.like(Bigrams.of(row.title())) + near(wanted.point(), row)))
                .filter(like -> like.much() >= ENOUGH)
                .sorted(Comparator.comparingDouble(Likeness::much).reversed())
                .limit(SHOWN)
                .map(like -> line(like.row()))
                .toList();
    }

    private static final String CANDIDATES =
            "(select p.* from problem_now p where %s and p.found_on between :from and :to and p.problem <> :except"
                    + " and p.state not in ('withdrawn', 'merged') and %s order by p.found_on desc limit " + COMPARED
                    + ")";

    private List<Row> rows(Wanted wanted, Viewer viewer) {
        var seen = Seen.of(viewer, Right.PROBLEMS_SEE);
        var sql = CANDIDATES.formatted("p.area = any(:around)", seen.condition()) + " union "
                + CANDIDATES.formatted("p.square = any(:squares)", seen.condition());
        return seen.into(jdbc.sql(sql))
                .param("around", around(wanted.area()).toArray(String[]::new))
                .param("squares", squares(wanted.point()))
                .param("from", wanted.foundOn().minusDays(DAYS))
                .param("to", wanted.foundOn().plusDays(DAYS))
                .param("except", wanted.except())
                .query(Row.class)
                .list();
    }

    /** The area itself, those in it, and those around it below the district. */
    private List<String> around(String area) {
        var around = new ArrayList<>(jdbc.sql("select area from area_line where above = :area")
                .param("area", area)
                .query(String.class)
                .list());
        var above = areas.above(area);
        around.addAll(above.subList(0, Math.max(0, above.size() - 1)));
        return around;
    }

    /** The square the point lies in and the eight around it; as the table reckons them. */
    private static Long[] squares(Account.@Nullable Point point) {
        var squares = new ArrayList<Long>();
        if (point != null) {
            for (long x = -1; x <= 1; x++) {
                for (long y = -1; y <= 1; y++) {
                    squares.add(((long) Math.floor(point.lon() * 500) + x) * 1_000_000
                            + (long) Math.floor(point.lat() * 500)
                            + y);
                }
            }
        }
        return squares.toArray(Long[]::new);
    }

    /** Within some hundred metres counts as much as words that are enough alike. */
    private static double near(Account.@Nullable Point point, Row row) {
        if (point == null || row.lon() == null || row.lat() == null) {
            return 0;
        }
        var north = (row.lat() - point.lat()) * 111_320;
        var east = (row.lon() - point.lon()) * 111_320 * Math.cos(Math.toRadians(point.lat()));
        return Math.hypot(north, east) <= METRES ? ENOUGH : 0;
    }

    private Line line(Row row) {
        return new Line(
                "/problems/" + row.problem(),
                days.number(row.number()),
                row.title(),
                words.say(
                        "likeness.alike-detail",
                        words.say("problem.state-" + row.state()),
                        places.of(row.area(), row.spot()),
                        days.day(row.foundOn())));
    }
}
