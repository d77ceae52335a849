package anlan.fact.submission;

import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what became of what came; rows are added and stay. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FateBook {

    private final JdbcClient jdbc;
    private final OfficeClock clock;

    FateBook(JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    int taken(Sent sent, String words, String by) {
        return jdbc.sql("""
                        insert into submission_taking (edition, submission, version, taken_at, taken_by, words)
                        select :edition, :submission, 1 + coalesce(max(version), 0), :at, :by, :words
                        from submission_taking where submission = :submission returning version
                        """)
                .param("edition", sent.id())
                .param("submission", sent.submission())
                .param("at", now())
                .param("by", by)
                .param("words", words)
                .query(Integer.class)
                .single();
    }

    void held(Sent sent, List<Reason> reasons) {
        jdbc.sql("insert into submission_hold (edition, reasons, held_at) values (?, ?, ?)")
                .params(sent.id(), Reason.text(reasons), now())
                .update();
    }

    void aside(UUID edition, String words, Viewer viewer) {
        jdbc.sql("insert into submission_aside (edition, set_at, set_by, words) values (?, ?, ?, ?)")
                .params(edition, now(), viewer.name(), words)
                .update();
    }

    void filed(Sent sent, UUID finding, long problem, String number) {
        jdbc.sql("insert into submission_finding (id, submission, edition, problem, number) values (?, ?, ?, ?, ?)")
                .params(finding, sent.submission(), sent.id(), problem, number)
                .update();
    }

    /** Of those that are entries of the ledger: whose, by finding. */
    Map<UUID, UUID> filed(List<Sent.Found> findings) {
        return findings.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("select id, submission from submission_finding where id = any(?)")
                        .params((Object) findings.stream().map(Sent.Found::id).toArray(UUID[]::new))
                        .query((row, n) -> Map.entry(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
