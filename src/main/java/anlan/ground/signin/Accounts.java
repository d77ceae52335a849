package anlan.ground.signin;

import anlan.ground.access.Viewer;
import anlan.ground.web.NotFound;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The names people sign in with, one per person, unique in the home. */
@Component
@Transactional
public class Accounts {

    /** @param password its hash; null until its owner has chosen one */
    public record Account(
            String name,
            String district,
            long person,
            @Nullable String password) {}

    private static final String READ = "select name, district, person, password from account ";

    private final JdbcClient jdbc;
    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    Accounts(JdbcClient jdbc, FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.jdbc = jdbc;
        this.sessions = sessions;
    }

    /** Names are kept in small letters: nobody remembers which were capital. */
    public static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    public Optional<Account> find(String name) {
        return jdbc.sql(READ + "where name = :name")
                .param("name", plain(name))
                .query(Account.class)
                .optional();
    }

    Optional<Account> of(String district, long person) {
        return jdbc.sql(READ + "where district = :district and person = :person")
                .param("district", district)
                .param("person", person)
                .query(Account.class)
                .optional();
    }

    /** The account of the person who is looking. */
    Account own(Viewer viewer) {
        return of(viewer.who().district(), viewer.who().id()).orElseThrow(NotFound::new);
    }

    public void open(String name, String district, long person, @Nullable String password) {
        jdbc.sql("insert into account (name, district, person, password) values (:name, :district, :person, :password)")
                .param("name", plain(name))
                .param("district", district)
                .param("person", person)
                .param("password", password)
                .update();
    }

    /** @param password already hashed */
    void password(String name, String password) {
        jdbc.sql("update account set password = :password where name = :name")
                .param("password", password)
                .param("name", name)
                .update();
    }

    /** Ends the person's sessions, except the one they are sitting at, if named. */
    public void signOutElsewhere(String principal, @Nullable String except) {
        for (var id : sessions.findByPrincipalName(principal).keySet()) {
            if (!id.equals(except)) {
                sessions.deleteById(id);
            }
        }
    }
}
