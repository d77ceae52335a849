package anlan.fact.transcript;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Ledgers that were sent, and how they were matched. */
@Component
@Transactional
class TranscriptBook {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String SENT =
            "select t.*, c.taken, c.known, c.rejected from transcript t left join transcript_commit c on c.district = t.district"
                    + " and c.transcript = t.id where ";

    /** @param taken how many rows became problems, null until it is brought in */
    record Sent(
            long id,
            String fileName,
            List<String> head,
            List<String> above,
            String by,
            Instant at,
            @Nullable Integer taken,
            int known,
            int rejected) {

        String path() {
            return "/problems/transcripts/" + id;
        }
    }

    private final JdbcClient jdbc;
    private final OfficeClock clock;

    TranscriptBook(JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    long keep(Sheet sheet, String fileName, String fingerprint, byte[] content, Viewer viewer) {
        long id = jdbc.sql("""
                        insert into transcript (unit, file_name, fingerprint, head, above, made_at, made_by, person)
                        values (:unit, :name, :fingerprint, :head, :above, :at, :by, :person) returning id
                        """)
                .param("unit", viewer.postFor(Right.PROBLEMS_KEEP).unit())
                .param("name", fileName)
                .param("fingerprint", fingerprint)
                .param("head", sheet.head().toArray(String[]::new))
                .param("above", sheet.above().toArray(String[]::new))
                .param("at", now())
                .param("by", viewer.name())
                .param("person", viewer.who().id())
                .query(Long.class)
                .single();
        file(id, "sent", content);
        return id;
    }

    void file(long id, String kind, byte[] content) {
        jdbc.sql("insert into transcript_file (transcript, kind, content) values (:id, :kind, :content)")
                .param("id", id)
                .param("kind", kind)
                .param("content", content)
                .update();
    }

    void forget(long id) {
        jdbc.sql("delete from transcript_file where transcript = :id and kind = 'sent'")
                .param("id", id)
                .update();
    }

    Optional<byte[]> file(long id, String kind) {
        return jdbc.sql("select content from transcript_file where transcript = :id and kind = :kind")
                .param("id", id)
                .param("kind", kind)
                .query(byte[].class)
                .optional();
    }

    @Transactional(readOnly = true)
    List<Sent> all(Viewer viewer) {
        var reach = viewer.reach(Right.PROBLEMS_KEEP);
        return jdbc.sql(SENT + reach.holds("t.unit") + " order by t.id desc limit 100")
                .param("units", reach.ids())
                .query(TranscriptBook::sent)
                .list();
    }

    @Transactional(readOnly = true)
    Optional<Sent> find(long id, Viewer viewer) {
        var reach = viewer.reach(Right.PROBLEMS_KEEP);
        return jdbc.sql(SENT + "t.id = :id and " + reach.holds("t.unit"))
                .param("id", id)
                .param("units", reach.ids())
                .query(TranscriptBook::sent)
                .optional();
    }

    void match(long id, Matches matches, Viewer viewer) {
        jdbc.sql("""
                        insert into transcript_mapping (transcript, version, mapping, made_at, made_by)
                        select :id, coalesce(max(version), 0) + 1, :mapping, :at, :by from transcript_mapping where transcript = :id
                        """)
                .param("id", id)
                .param("mapping", JSON.writeValueAsString(matches))
                .param("at", now())
                .param("by", viewer.name())
                .update();
    }

    /** As it was matched; before that, as the last one was as far as their heads agree. */
    @Transactional(readOnly = true)
    Matches matches(Sent sent) {
        return mapping("where transcript = :id order by version desc", sent.id())
                .orElseGet(() -> Matches.suggested(
                        sent.head(),
                        mapping(
                                        "where transcript <> :id order by made_at desc, transcript desc, version desc",
                                        sent.id())
                                .orElse(null)));
    }

    private Optional<Matches> mapping(String which, long id) {
        return jdbc.sql("select mapping from transcript_mapping " + which + " limit 1")
                .param("id", id)
                .query(String.class)
                .optional()
                .map(text -> JSON.readValue(text, Matches.class));
    }

    private static Sent sent(ResultSet row, int number) throws SQLException {
        return new Sent(
                row.getLong("id"),
                row.getString("file_name"),
                strings(row, "head"),
                strings(row, "above"),
                row.getString("made_by"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getObject("taken", Integer.class),
                row.getInt("known"),
                row.getInt("rejected"));
    }

    static List<String> strings(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
