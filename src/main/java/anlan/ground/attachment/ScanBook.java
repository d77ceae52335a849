package anlan.ground.attachment;

import anlan.ground.clock.OfficeClock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the scanner said, content by content, and what waits for it. */
@Component
@Transactional
class ScanBook {

    /** Of a file {@code a}. */
    static final String TOLD = """
            exists (select from attachment_scan s where s.district = a.district and s.address = a.address and s.verdict = 'found') as found,
            exists (select from attachment_scan s where s.district = a.district and s.address = a.address and s.verdict = 'clean') as clean
            """;

    private static final String WAITING = """
            from attachment a where not exists (
              select from attachment_scan s where s.district = a.district and s.address = a.address and s.verdict <> 'unable')
            """;

    private static final Duration REST = Duration.ofMinutes(10);

    private static final String RESTED = """
            and not exists (select from attachment_scan s where s.district = a.district and s.address = a.address and s.at >= ?)
            """;

    /** @param said why the last try failed; empty where none was made */
    record Queue(long waiting, String said) {}

    private final JdbcClient jdbc;
    private final OfficeClock clock;

    ScanBook(JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void note(String address, Verdict verdict) {
        jdbc.sql("delete from attachment_scan where address = ? and verdict = 'unable'")
                .params(address)
                .update();
        jdbc.sql("insert into attachment_scan (address, at, verdict, said) values (?, ?, ?, ?)")
                .params(
                        address,
                        clock.instant().atOffset(ZoneOffset.UTC),
                        switch (verdict) {
                            case Verdict.Clean clean -> "clean";
                            case Verdict.Found found -> "found";
                            case Verdict.Unable unable -> "unable";
                        },
                        switch (verdict) {
                            case Verdict.Clean clean -> "";
                            case Verdict.Found found -> found.what();
                            case Verdict.Unable unable -> unable.why();
                        })
                .update();
    }

    /** Contents that have not been told clean or not, those that came first ahead; what could not be told lately rests a while. */
    List<String> waiting(int most) {
        return jdbc.sql("select a.address, min(a.id) as first " + WAITING + RESTED
                        + " group by a.address order by first limit ?")
                .params(clock.instant().minus(REST).atOffset(ZoneOffset.UTC), most)
                .query((row, n) -> row.getString("address"))
                .list();
    }

    Queue queue() {
        var waiting = jdbc.sql("select count(*) " + WAITING).query(Long.class).single();
        var said = jdbc.sql("select said from attachment_scan where verdict = 'unable' order by id desc limit 1")
                .query(String.class)
                .optional()
                .orElse("");
        return new Queue(waiting, waiting == 0 ? "" : said);
    }
}
