package anlan.ground.agency;

import anlan.ground.audit.Audit;
import anlan.ground.clock.OfficeClock;
import anlan.ground.staff.Roster;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the provider's groups stand for here, and the posts held by them. All inside the bound district. */
@Component
@Transactional
class Groups {

    record Meaning(long id, String name, long unit, String unitCode, String unitName, String role) {}

    /** A post held by a group. */
    private record Held(long post, long unit, String role) {

        boolean is(Meaning meaning) {
            return unit == meaning.unit() && role.equals(meaning.role());
        }
    }

    private final JdbcClient jdbc;
    private final Roster roster;
    private final OfficeClock clock;
    private final Audit audit;

    Groups(JdbcClient jdbc, Roster roster, OfficeClock clock, Audit audit) {
        this.jdbc = jdbc;
        this.roster = roster;
        this.clock = clock;
        this.audit = audit;
    }

    /** Of units that are still there. */
    List<Meaning> all() {
        return jdbc.sql("""
                        select g.id, g.name, g.unit, u.code as unit_code, u.name as unit_name, g.role
                        from agency_group g join unit u on u.district = g.district and u.id = g.unit
                          and (u.ended_on is null or u.ended_on > :today)
                        order by g.name, u.code, g.role
                        """).param("today", clock.today()).query(Meaning.class).list();
    }

    /** False when it stands there already. */
    boolean add(String name, long unit, String role) {
        return jdbc.sql("insert into agency_group (name, unit, role) values (?, ?, ?) on conflict do nothing")
                        .params(name, unit, role)
                        .update()
                == 1;
    }

    void remove(long id) {
        jdbc.sql("delete from agency_group where id = ?").params(id).update();
    }

    boolean welcoming() {
        return jdbc.sql("select exists (select from agency_welcome)")
                .query(Boolean.class)
                .single();
    }

    void welcome(boolean yes) {
        jdbc.sql(
                        yes
                                ? "insert into agency_welcome default values on conflict do nothing"
                                : "delete from agency_welcome")
                .update();
    }

    /** Whether somebody unknown with these groups is taken in. */
    boolean welcomes(Collection<String> held) {
        return welcoming() && all().stream().anyMatch(m -> held.contains(m.name()));
    }

    /** Gives the posts that the groups stand for, and ends those held by a group that is gone. */
    void bring(long person, Collection<String> held) {
        var meant = all().stream().filter(m -> held.contains(m.name())).toList();
        var present = present(person);
        for (var post : present) {
            if (meant.stream().noneMatch(post::is) && roster.end(person, post.post())) {
                audit.did("agency.post-ended", "person/" + person, post, null, null);
            }
        }
        for (var meaning : meant) {
            if (!holds(person, meaning)) {
                give(person, meaning);
            }
        }
    }

    private void give(long person, Meaning meaning) {
        var post = roster.post(person, new Roster.PostRow(meaning.unitCode(), meaning.role(), "", clock.today()));
        jdbc.sql("insert into agency_post (post) values (?)").params(post).update();
        audit.did("agency.post-given", "person/" + person, null, meaning, null);
    }

    private List<Held> present(long person) {
        return jdbc.sql("""
                        select p.id as post, p.unit, p.role from agency_post a
                        join post p on p.district = a.district and p.id = a.post
                        where p.person = :person and (p.until is null or p.until >= :today)
                        """)
                .param("person", person)
                .param("today", clock.today())
                .query(Held.class)
                .list();
    }

    /** By hand or by a group, and two groups may stand for one post. */
    private boolean holds(long person, Meaning meaning) {
        return jdbc.sql("""
                        select exists (select from post where person = :person and unit = :unit and role = :role
                          and since <= :today and (until is null or until >= :today))
                        """)
                .param("person", person)
                .param("unit", meaning.unit())
                .param("role", meaning.role())
                .param("today", clock.today())
                .query(Boolean.class)
                .single();
    }
}
