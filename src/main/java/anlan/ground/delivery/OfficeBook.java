package anlan.ground.delivery;

import java.time.LocalTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How the bound district's office sends. */
@Component
@Transactional
class OfficeBook {

    private final JdbcClient jdbc;

    OfficeBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Office now() {
        return jdbc.sql("select sends_from, sends_until, digest_at from message_office")
                .query((row, n) -> new Office(
                        row.getObject(1, LocalTime.class),
                        row.getObject(2, LocalTime.class),
                        row.getObject(3, LocalTime.class)))
                .optional()
                .orElse(Office.UNLESS_SET);
    }

    void set(Office office) {
        jdbc.sql("""
                        insert into message_office (sends_from, sends_until, digest_at) values (:from, :until, :digest)
                        on conflict (district) do update
                        set sends_from = excluded.sends_from, sends_until = excluded.sends_until, digest_at = excluded.digest_at
                        """)
                .param("from", office.from())
                .param("until", office.until())
                .param("digest", office.digest())
                .update();
    }
}
