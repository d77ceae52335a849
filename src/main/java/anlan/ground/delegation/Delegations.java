package anlan.ground.delegation;

import anlan.ground.access.SignedIn;
import anlan.ground.access.StandIns;
import anlan.ground.clock.OfficeClock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who stands in for whom. All inside the bound district. */
@Component
@Transactional
public class Delegations implements StandIns {

    /**
     * A post lent.
     *
     * @param since the first day, until the last one
     * @param ended the day on which it was taken or given back; null while it was not
     */
    public record Delegation(
            long id,
            long post,
            long giver,
            String giverName,
            long taker,
            String takerName,
            String takerAccount,
            long unit,
            String unitName,
            String role,
            LocalDate since,
            LocalDate until,
            @Nullable LocalDate ended) {

        String path() {
            return "delegation/" + id;
        }

        boolean over(LocalDate today) {
            return ended != null || until.isBefore(today);
        }

        boolean runs(LocalDate today) {
            return !over(today) && !since.isAfter(today);
        }
    }

    private static final String READ = """
            select d.id, d.post, d.giver, g.name as giver_name, d.taker, t.name as taker_name, a.name as taker_account, p.unit, u.name as unit_name, p.role,
                   d.since, d.until, e.day as ended
            from delegation d
            join post p on p.district = d.district and p.id = d.post
            join unit u on u.district = p.district and u.id = p.unit
            join person g on g.district = d.district and g.id = d.giver
            join person t on t.district = d.district and t.id = d.taker
            join account a on a.district = d.district and a.person = d.taker
            left join delegation_end e on e.district = d.district and e.delegation = d.id
            """;

    private final JdbcClient jdbc;
    private final OfficeClock clock;

    Delegations(JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Optional<Standing> now(SignedIn who) {
        return find(who.acting())
                .filter(d -> d.taker() == who.id() && d.runs(clock.today()))
                .map(d -> new Standing(d.giver(), d.post()));
    }

    /** Those that held on the day, of posts in the units. */
    public List<Delegation> on(LocalDate day, Collection<Long> units) {
        return jdbc.sql(READ + """
                        where p.unit = any(:units) and d.since <= :day and d.until >= :day and (e.day is null or e.day > :day)
                        order by d.id
                        """)
                .param("units", units.toArray(Long[]::new))
                .param("day", day)
                .query(Delegation.class)
                .list();
    }

    Optional<Delegation> find(long id) {
        return jdbc.sql(READ + "where d.id = ?")
                .params(id)
                .query(Delegation.class)
                .optional();
    }

    /** Those given or taken by the person, the latest first. */
    List<Delegation> of(long person) {
        return jdbc.sql(READ + "where :person in (d.giver, d.taker) order by d.until desc, d.id desc limit 200")
                .param("person", person)
                .query(Delegation.class)
                .list();
    }

    /** Those that may run, of posts of the people. */
    List<Delegation> givenBy(Collection<Long> people) {
        return jdbc.sql(READ + "where d.giver = any(:people) and d.until >= :today and e.day is null order by d.id")
                .param("people", people.toArray(Long[]::new))
                .param("today", clock.today())
                .query(Delegation.class)
                .list();
    }

    List<Delegation> among(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(READ + "where d.id = any(:ids) order by d.id")
                        .param("ids", ids.toArray(Long[]::new))
                        .query(Delegation.class)
                        .list();
    }

    /** Of posts in the units, those that run or are to come first. */
    List<Delegation> in(Collection<Long> units) {
        return jdbc.sql(READ + """
                        where p.unit = any(:units)
                        order by e.day is null and d.until >= :today desc, coalesce(e.day, d.until) desc, d.id desc limit 200
                        """)
                .param("units", units.toArray(Long[]::new))
                .param("today", clock.today())
                .query(Delegation.class)
                .list();
    }

    /** One of the same post for some of the same days. */
    Optional<Delegation> overlapping(DelegationRules.Sound sound) {
        return jdbc.sql(READ + """
                        where d.post = :post and e.day is null and d.since <= :until and d.until >= :since order by d.id limit 1
                        """)
                .param("post", sound.post().id())
                .param("since", sound.since())
                .param("until", sound.until())
                .query(Delegation.class)
                .optional();
    }

    Delegation add(DelegationRules.Sound sound, long giver) {
        var id = jdbc.sql("""
                        insert into delegation (post, giver, taker, since, until)
                        values (:post, :giver, :taker, :since, :until) returning id
                        """)
                .param("post", sound.post().id())
                .param("giver", giver)
                .param("taker", sound.taker())
                .param("since", sound.since())
                .param("until", sound.until())
                .query(Long.class)
                .single();
        return find(id).orElseThrow();
    }

    void end(long id, long by) {
        jdbc.sql("insert into delegation_end (delegation, person, day) values (?, ?, ?) on conflict do nothing")
                .params(id, by, clock.today())
                .update();
    }
}
