package anlan.fact.submission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Of each submission on a question sheet the edition that counts last. */
@Component
@Transactional(readOnly = true)
public class Counted {

    /** @param answers as JSON */
    public record One(
            UUID submission,
            UUID edition,
            long cut,
            int cell,
            long sheet,
            int sheetVersion,
            String result,
            String answers,
            String by,
            Instant at) {}

    /** @param sheet its number */
    public record On(long sheet, int version) {}

    private static final int AT_ONCE = 500;
    private static final String LATEST_FIRST = " order by received_at desc, submission";
    private static final String LAST = """
            from (
              select distinct on (t.submission) t.submission, t.edition, s.cut, s.cell, e.sheet, e.sheet_version, e.result, e.answers,
                e.made_by, e.received_at
              from submission s
              join submission_taking t on t.district = s.district and t.submission = s.id
              join submission_edition e on e.district = t.district and e.id = t.edition
              where s.sweep = :sweep order by t.submission, t.version desc) last where sheet <> 0
            """;

    private final JdbcClient jdbc;

    Counted(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param skipped so many of the latest are passed over; the latest first */
    public List<One> of(long sweep, int skipped, int most) {
        return jdbc.sql("select * " + LAST + LATEST_FIRST + " offset :skipped limit :most")
                .param("sweep", sweep)
                .param("skipped", skipped)
                .param("most", most)
                .query(Counted::one)
                .list();
    }

    /** All of them, the latest first, read while they are used; inside a transaction, and to be closed. */
    public Stream<One> all(long sweep) {
        return jdbc
                .sql("select * " + LAST + LATEST_FIRST)
                .withFetchSize(AT_ONCE)
                .param("sweep", sweep)
                .query(Counted::one)
                .stream();
    }

    /** On which sheets they are, in which versions. */
    public List<On> sheets(long sweep) {
        return jdbc.sql("select distinct sheet, sheet_version as version " + LAST)
                .param("sweep", sweep)
                .query(On.class)
                .list();
    }

    public long count(long sweep) {
        return jdbc.sql("select count(*) " + LAST)
                .param("sweep", sweep)
                .query(Long.class)
                .single();
    }

    private static One one(ResultSet row, int number) throws SQLException {
        return new One(
                row.getObject("submission", UUID.class),
                row.getObject("edition", UUID.class),
                row.getLong("cut"),
                row.getInt("cell"),
                row.getLong("sheet"),
                row.getInt("sheet_version"),
                row.getString("result"),
                row.getString("answers"),
                row.getString("made_by"),
                row.getObject("received_at", OffsetDateTime.class).toInstant());
    }
}
