package anlan.ground.staff;

import anlan.ground.clock.OfficeClock;
import anlan.ground.signin.Accounts;
import anlan.ground.store.District;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes units, people and their posts into the bound district: what the pages, a file and the demonstration all go through. */
@Component
@Transactional
public class Roster {

    /** @param parent code of the unit it belongs to */
    public record UnitRow(
            String code,
            String name,
            UnitKind kind,
            @Nullable String parent,
            List<String> areas) {}

    /**
     * @param unit code of the unit
     * @param role e.g. {@code coordinator}
     * @param title what the card on the door says; may be empty
     */
    public record PostRow(String unit, String role, String title, LocalDate since) {}

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final People people;
    private final PasswordEncoder passwords;
    private final OfficeClock clock;

    Roster(JdbcClient jdbc, Accounts accounts, People people, PasswordEncoder passwords, OfficeClock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.people = people;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Those who write units and people take turns: what one looked at stays so until one has written. Accounts are of the whole home. */
    public void turn() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('roster', 0))")
                .query((row, number) -> true)
                .single();
    }

    /** Writes the unit, or changes the one of the same code. */
    public long unit(UnitRow unit) {
        var id = jdbc.sql("""
                        insert into unit (code, name, kind, parent)
                        values (:code, :name, :kind, (select id from unit where code = :parent))
                        on conflict (district, code) do update
                          set name = excluded.name, kind = excluded.kind, parent = excluded.parent, version = unit.version + 1
                        returning id
                        """)
                .param("code", unit.code())
                .param("name", unit.name())
                .param("kind", unit.kind().code())
                .param("parent", unit.parent())
                .query(Long.class)
                .single();
        areas(id, unit.areas());
        return id;
    }

    void areas(long unit, Collection<String> areas) {
        var codes = areas.toArray(String[]::new);
        jdbc.sql("delete from unit_area where unit = :unit and area <> all(:areas)")
                .param("unit", unit)
                .param("areas", codes)
                .update();
        jdbc.sql("insert into unit_area (unit, area) select :unit, unnest(:areas) on conflict do nothing")
                .param("unit", unit)
                .param("areas", codes)
                .update();
    }

    /**
     * Writes a person with an account and posts; the unit codes must exist.
     *
     * @param password already hashed; null while its owner has yet to choose one
     */
    public long person(String name, String account, @Nullable String password, Collection<PostRow> posts) {
        var id = jdbc.sql("insert into person (name) values (?) returning id")
                .params(name)
                .query(Long.class)
                .single();
        accounts.open(account, District.current(), id, password);
        posts.forEach(post -> post(id, post));
        return id;
    }

    /** Gives the person a post; its unit must exist. */
    public long post(long person, PostRow post) {
        return jdbc.sql("""
                        insert into post (person, unit, role, title, since, given_at)
                        select :person, id, :role, :title, :since, :at from unit where code = :unit returning id
                        """)
                .param("person", person)
                .param("unit", post.unit())
                .param("role", post.role())
                .param("title", post.title())
                .param("since", post.since())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /** Ends the person's post; false where it is the last coordinator's, which stays. */
    public boolean end(long person, long post) {
        var coordinates = jdbc.sql("select role from post where id = ?")
                .params(post)
                .query(String.class)
                .single()
                .equals(Role.COORDINATOR.code());
        if (coordinates && !people.coordinatorBesides(person)) {
            return false;
        }
        // Until is the last day held: ended today means not held today any more.
        jdbc.sql(
                        "update post set until = greatest(since - 1, :last) where id = :id and (until is null or until > :last)")
                .param("last", clock.today().minusDays(1))
                .param("id", post)
                .update();
        return true;
    }

    /** How a password is kept; takes some tens of milliseconds, so hash once what many accounts of a demonstration share. */
    public String hashed(String password) {
        return String.valueOf(passwords.encode(password));
    }
}
