package anlan.ground.staff;

import anlan.ground.access.Reach;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.store.Like;
import anlan.ground.web.Words;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people of units, looked up inside a scope of units: whoever never held a post in it is not found. */
@Component
@Transactional
public class People {

    record Person(long id, String name, @Nullable LocalDate leftOn, int version, String account, boolean mayEnter) {}

    /** A post held, one line per post; the person's own line where they hold none. */
    public record Line(long person, String name, String unit, String role, String title, boolean left) {}

    public record LedgerLine(String name, String account, String unit, String role, String title, LocalDate since) {}

    public record Held(
            long id,
            long unit,
            String unitName,
            String role,
            String title,
            LocalDate since,
            @Nullable LocalDate until) {

        public boolean over(LocalDate today) {
            return until != null && until.isBefore(today);
        }
    }

    private static final String ANY = "cardinality(r.own) > 0";
    private static final String OWN = "p.id = any(n.own)";

    private final JdbcClient jdbc;
    private final OfficeClock clock;
    private final Words words;

    People(JdbcClient jdbc, OfficeClock clock, Words words) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.words = words;
    }

    Optional<Person> find(long id, Reach reach) {
        return jdbc.sql("""
                        select n.id, n.name, n.left_on, n.version, a.name as account, a.password is not null as may_enter
                        from person n join account a on a.district = n.district and a.person = n.id
                        where n.id = :id and %s
                        """.formatted(in(reach)))
                .param("id", id)
                .param("units", reach.ids())
                .query(Person.class)
                .optional();
    }

    /** As {@link #find}, and holding no post outside the scope: whoever keeps one unit must not reach into another's through a person of both. */
    Optional<Person> kept(long id, Viewer viewer) {
        var reach = viewer.reach(Right.STAFF_KEEP);
        return find(id, reach)
                .filter(p -> posts(id).stream()
                        .filter(post -> !post.over(clock.today()))
                        .allMatch(post -> reach.has(post.unit())));
    }

    /** All posts of the person, the latest first. */
    public List<Held> posts(long person) {
        return jdbc.sql("""
                        select p.id, p.unit, u.name as unit_name, p.role, p.title, p.since, p.until
                        from post p join unit u on u.district = p.district and u.id = p.unit
                        where p.person = :person order by p.until desc nulls first, p.since desc, p.id desc
                        """).param("person", person).query(Held.class).list();
    }

    /** Who holds posts in the units now. */
    public List<Line> holding(Collection<Long> units) {
        return lines("", Reach.of(units), false, 0, Integer.MAX_VALUE);
    }

    /** For a ledger: each post held now, by the unit's code. */
    public List<LedgerLine> ledger(Reach reach) {
        return jdbc.sql("""
                        select n.name, a.name as account, u.code as unit, p.role, p.title, p.since
                        from post p join unit u on u.district = p.district and u.id = p.unit
                        join person n on n.district = p.district and n.id = p.person and (n.left_on is null or n.left_on > :today)
                        join account a on a.district = p.district and a.person = p.person
                        where %s and p.since <= :today and (p.until is null or p.until >= :today)
                        order by u.code, n.id, p.id
                        """.formatted(reach.holds("p.unit")))
                .param("today", clock.today())
                .param("units", reach.ids())
                .query(LedgerLine.class)
                .list();
    }

    /**
     * A page of people and their posts. What a post reaches is asked line by line: joined, PostgreSQL would gather all posts it reaches first,
     * and look for the page's people among them.
     *
     * @param q part of a name or an account
     * @param after ids above this one
     */
    List<Line> lines(String q, Reach reach, boolean left, long after, int limit) {
        return jdbc
                .sql("""
                        select n.id as person, n.name, coalesce(u.name, '') as unit, coalesce(p.role, '') as role,
                               coalesce(p.title, '') as title, n.left_on is not null and n.left_on <= :today as left
                        from (select n.*, r.own from person n cross join lateral (select %s as own offset 0) r
                              where n.id > :after and (:left or n.left_on is null or n.left_on > :today)
                                and (:q = '' or n.name ilike :like
                                  or (select a.name from account a where a.district = n.district and a.person = n.id) ilike :like)
                                and %s
                              order by n.id limit :limit) n
                        left join (post p join unit u on u.district = p.district and u.id = p.unit)
                          on p.district = n.district and p.person = n.id and %s
                          and p.since <= :today and (p.until is null or p.until >= :today)
                        order by n.id, p.id
                        """.formatted(own(reach), reach.all() ? "true" : ANY, reach.all() ? "true" : OWN))
                .param("today", clock.today())
                .param("after", after)
                .param("left", left)
                .param("q", q)
                .param("like", Like.within(q))
                .param("units", reach.ids())
                .param("limit", limit)
                .query(Line.class)
                .list()
                .stream()
                .map(this::worded)
                .toList();
    }

    /** The person's posts within reach, looked up once for each: whether there are any, and which are shown. */
    private static String own(Reach reach) {
        return reach.all()
                ? "null::bigint[]"
                : "array(select s.id from post s where s.district = n.district and s.person = n.id and "
                        + reach.holds("s.unit") + ")";
    }

    /** Asked of each person by themselves: of a page of them, not of all who hold posts there. */
    private static String in(Reach reach) {
        return reach.all()
                ? "true"
                : "(select exists (select from post s where s.district = n.district and s.person = n.id and "
                        + reach.holds("s.unit") + "))";
    }

    private Line worded(Line line) {
        var role = line.role().isEmpty() ? "" : words.say("staff.role-" + line.role());
        return new Line(line.person(), line.name(), line.unit(), role, line.title(), line.left());
    }

    /** Whether somebody else who can sign in would still coordinate. */
    boolean coordinatorBesides(long person) {
        return jdbc.sql("""
                        select exists (select from post p
                          join person n on n.district = p.district and n.id = p.person and (n.left_on is null or n.left_on > :today)
                          join account a on a.district = p.district and a.person = p.person and a.password is not null
                          where p.role = 'coordinator' and p.person <> :person
                            and p.since <= :today and (p.until is null or p.until >= :today))
                        """)
                .param("today", clock.today())
                .param("person", person)
                .query(Boolean.class)
                .single();
    }
}
