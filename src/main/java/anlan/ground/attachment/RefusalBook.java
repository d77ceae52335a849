package anlan.ground.attachment;

import anlan.ground.clock.OfficeClock;
import anlan.ground.intake.SafeName;
import anlan.ground.web.Refused;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was not taken: noted apart, since everything else about it is undone. */
@Component
class RefusalBook {

    record Line(Instant at, String by, String name, long size, String reason) {}

    private final JdbcClient jdbc;
    private final OfficeClock clock;

    RefusalBook(JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void note(String by, String name, long size, Refused refused) {
        jdbc.sql("insert into attachment_refusal (at, by_name, name, size, reason) values (?, ?, ?, ?, ?)")
                .params(now(), by, SafeName.shown(name), size, refused.code())
                .update();
    }

    @Transactional
    List<Line> latest(int most) {
        return jdbc.sql("select * from attachment_refusal order by id desc limit ?")
                .params(most)
                .query((row, n) -> new Line(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("by_name"),
                        row.getString("name"),
                        row.getLong("size"),
                        row.getString("reason")))
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
