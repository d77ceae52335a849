package anlan.ground.attachment;

import anlan.ground.clock.OfficeClock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The office's rule on files and how it came about. */
@Component
@Transactional
class RuleBook {

    record Version(FileRule rule, String why, Instant at, String by) {}

    private final JdbcClient jdbc;
    private final OfficeClock clock;

    RuleBook(JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    FileRule now() {
        var all = all();
        return all.isEmpty() ? FileRule.USUAL : all.getFirst().rule();
    }

    /** The newest first. */
    List<Version> all() {
        return jdbc.sql("select * from attachment_rule order by version desc limit 20")
                .query((row, n) -> new Version(
                        new FileRule(row.getInt("biggest_mb"), row.getBoolean("originals")),
                        row.getString("why"),
                        row.getObject("set_at", OffsetDateTime.class).toInstant(),
                        row.getString("set_by")))
                .list();
    }

    void set(FileRule rule, String why, String by) {
        jdbc.sql("""
                        insert into attachment_rule (version, biggest_mb, originals, why, set_at, set_by)
                        select coalesce(max(version), 0) + 1, :biggest, :originals, :why, :at, :by from attachment_rule
                        """)
                .param("biggest", rule.biggestMb())
                .param("originals", rule.originals())
                .param("why", why)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }
}
