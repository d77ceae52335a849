package anlan.fact.imports;

import anlan.fact.coverage.Batches;
import anlan.fact.coverage.Spoken;
import anlan.fact.dataset.Counts;
import anlan.fact.dataset.Difference;
import anlan.fact.dataset.Mapping;
import anlan.fact.dataset.Task;
import anlan.fact.rejection.Reason;
import anlan.ground.access.Reach;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** The rows of imports: how each stands. */
@Component
class ImportBook {

    private static final String ALL = """
            select i.*, s.name as source_name, b.id as batch,
              exists (select from batch u where u.district = b.district and u.undoes = b.id) as undone
            from import i join source s on s.district = i.district and s.id = i.source
            left join batch b on b.district = i.district and b.import = i.id and b.undoes is null
            """;

    private final JdbcClient jdbc;

    ImportBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Imported> find(long id) {
        return jdbc.sql(ALL + "where i.id = :id")
                .param("id", id)
                .query(ImportBook::imported)
                .optional();
    }

    /** The import, if it is of a unit for which the viewer holds the right. */
    Optional<Imported> mine(long id, Viewer viewer, Right right) {
        return find(id).filter(i -> viewer.units(right).contains(i.unit()));
    }

    /** The viewer asks for it to be checked; and to be committed, unless that was asked for before. */
    void ask(long id, Imported.State next, boolean commit, Viewer viewer) {
        jdbc.sql("""
                        update import set state = :state, commit_asked = commit_asked or :commit,
                          asked_kind = :kind, asked_by = :by, asked_acting = :acting, ended_at = null, begun_at = null, stirred_at = now(),
                          reasons = case when :state = 'checking' then '[]' else reasons end where id = :id
                        """)
                .param("state", next.code())
                .param("commit", commit)
                .param("kind", viewer.who().kind().name())
                .param("by", viewer.who().id())
                .param("acting", viewer.who().acting())
                .param("id", id)
                .update();
    }

    /** Of the units reached, the newest first. */
    List<Imported> of(Reach reach, @Nullable Long before, int limit) {
        return jdbc.sql(ALL + """
                        where (select %s) and (cast(:before as bigint) is null or i.id < :before)
                        order by i.id desc limit :limit
                        """.formatted(reach.holds("i.unit")))
                .param("units", reach.ids())
                .param("before", before)
                .param("limit", limit)
                .query(ImportBook::imported)
                .list();
    }

    void move(long id, Imported.State state) {
        jdbc.sql("update import set state = :state, stirred_at = now() where id = :id")
                .param("state", state.code())
                .param("id", id)
                .update();
    }

    void progress(long id, long read, long rejected) {
        jdbc.sql("update import set read = :read, rejected = :rejected where id = :id")
                .param("read", read)
                .param("rejected", rejected)
                .param("id", id)
                .update();
    }

    void counts(long id, Counts counts) {
        jdbc.sql("""
                        update import set added = :added, corrected = :corrected, withdrawn = :withdrawn,
                          unchanged = :unchanged where id = :id
                        """)
                .param("added", counts.added())
                .param("corrected", counts.corrected())
                .param("withdrawn", counts.withdrawn())
                .param("unchanged", counts.unchanged())
                .param("id", id)
                .update();
    }

    void compared(long id, Task task, List<Reason> reasons, List<Difference.Change> sample, Spoken spoken, long after) {
        jdbc.sql("""
                        update import set reasons = :reasons, sample = :sample, spoken = :spoken, compared_after = :after,
                          from_month = :from, to_month = :to where id = :id
                        """)
                .param("reasons", Imported.JSON.writeValueAsString(reasons))
                .param("sample", Imported.JSON.writeValueAsString(sample))
                .param("spoken", Imported.JSON.writeValueAsString(spoken))
                .param("after", after)
                .param("from", task.fromMonth())
                .param("to", task.toMonth())
                .param("id", id)
                .update();
    }

    void end(long id, Imported.State state, List<Reason> reasons, Instant at) {
        jdbc.sql("update import set state = :state, reasons = :reasons, ended_at = :at where id = :id")
                .param("state", state.code())
                .param("reasons", Imported.JSON.writeValueAsString(reasons))
                .param("at", Batches.utc(at))
                .param("id", id)
                .update();
    }

    static Imported imported(ResultSet row, int number) throws SQLException {
        return new Imported(
                row.getLong("id"),
                row.getString("dataset"),
                row.getLong("source"),
                row.getString("source_name"),
                row.getLong("unit"),
                Arrays.asList((String[]) row.getArray("scope").getArray()),
                row.getString("person"),
                row.getString("asked_kind"),
                row.getLong("asked_by"),
                row.getLong("asked_acting"),
                row.getString("file_name"),
                row.getLong("file_size"),
                optional(row.getString("mapping"), new TypeReference<Mapping>() {}),
                row.getBoolean("whole"),
                row.getBoolean("dry_run"),
                row.getBoolean("commit_asked"),
                row.getObject("from_month", Integer.class),
                row.getObject("to_month", Integer.class),
                Imported.State.valueOf(row.getString("state").toUpperCase(java.util.Locale.ROOT)),
                row.getObject("expected", Long.class),
                row.getLong("read"),
                new Counts(
                        row.getLong("added"),
                        row.getLong("corrected"),
                        row.getLong("withdrawn"),
                        row.getLong("unchanged")),
                row.getLong("rejected"),
                Imported.json(row.getString("reasons"), new TypeReference<>() {}),
                Imported.json(row.getString("sample"), new TypeReference<>() {}),
                optional(row.getString("spoken"), new TypeReference<Spoken>() {}),
                row.getObject("compared_after", Long.class),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getObject("batch", Long.class),
                row.getBoolean("undone"));
    }

    private static <T> @Nullable T optional(@Nullable String text, TypeReference<T> type) {
        return text == null ? null : Imported.json(text, type);
    }
}
