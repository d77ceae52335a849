package anlan.ground.signin;

import anlan.ground.store.District;
import anlan.ground.store.Unguessable;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Links that open once and not for long: {@code <district>-<256 random bits>}, kept as their hash. */
@Component
public class OneTimeLinks {

    /** What following the link is for. */
    public enum Purpose {
        INVITE(Duration.ofDays(7)),
        RESET(Duration.ofDays(1));

        private final Duration lasts;

        Purpose(Duration lasts) {
            this.lasts = lasts;
        }

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        public long days() {
            return lasts.toDays();
        }
    }

    private final JdbcClient jdbc;

    OneTimeLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A fresh link for the person, inside the bound district; earlier ones no longer open. */
    public Unguessable make(long person, Purpose purpose) {
        jdbc.sql("update one_time_link set used_at = now() where person = ? and used_at is null")
                .params(person)
                .update();
        var link = Unguessable.make(District.current() + "-");
        jdbc.sql("""
                        insert into one_time_link (hash, person, purpose, expires_at)
                        values (:hash, :person, :purpose, now() + make_interval(days => :days))
                        """)
                .param("hash", link.hash())
                .param("person", person)
                .param("purpose", purpose.code())
                .param("days", (int) purpose.days())
                .update();
        return link;
    }

    /** The district that the link names; it is believed only once the link is found there. */
    static Optional<String> district(String text) {
        return text.matches("[0-9]{6}-[A-Za-z0-9_-]{43}") ? Optional.of(text.substring(0, 6)) : Optional.empty();
    }

    /** For whom the link opens; empty when it is unknown, used or too old. */
    Optional<Long> person(String text) {
        return jdbc.sql("select person from one_time_link where hash = ? and used_at is null and expires_at > now()")
                .params(Unguessable.hash(text))
                .query(Long.class)
                .optional();
    }

    /** Uses the link up; of two who follow it at once, one does. */
    boolean use(String text) {
        return jdbc.sql("""
                        update one_time_link set used_at = now() where hash = ? and used_at is null and expires_at > now()
                        """).params(Unguessable.hash(text)).update() == 1;
    }
}
