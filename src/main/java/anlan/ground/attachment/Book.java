package anlan.ground.attachment;

import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.intake.Examined;
import anlan.ground.intake.Kind;
import anlan.ground.intake.Note;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The files that are kept, by name. */
@Component
@Transactional
class Book {

    static final String COLUMNS =
            "a.id, a.name, a.kind, a.size, a.width, a.height, a.sent_at, a.sent_by, a.address, a.original, "
                    + ScanBook.TOLD;

    /** @param sender who sent it, as {@link #sender} names them */
    record Entry(Attachment file, String address, @Nullable String original, String sender) {}

    private final JdbcClient jdbc;
    private final OfficeClock clock;
    private final Clamd clamd;

    Book(JdbcClient jdbc, OfficeClock clock, Clamd clamd) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.clamd = clamd;
    }

    long add(Examined what, String address, long size, @Nullable String original, Viewer viewer) {
        return jdbc.sql("""
                        insert into attachment (name, kind, address, size, width, height, removed, original, sent_at, sent_by)
                        values (:name, :kind, :address, :size, :width, :height, :removed, :original, :at, :by) returning id
                        """)
                .param("name", what.name())
                .param("kind", what.kind().code())
                .param("address", address)
                .param("size", size)
                .param("width", what.width())
                .param("height", what.height())
                .param("removed", codes(what.removed()))
                .param("original", original)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", sender(viewer))
                .query(Long.class)
                .single();
    }

    static String[] codes(Set<Note> notes) {
        return notes.stream().map(Note::code).sorted().toArray(String[]::new);
    }

    static String sender(Viewer viewer) {
        return viewer.who().getName();
    }

    Optional<Entry> find(long id) {
        return jdbc.sql("select " + COLUMNS + " from attachment a where a.id = ?")
                .params(id)
                .query((row, n) -> new Entry(
                        attachment(row), row.getString("address"), row.getString("original"), row.getString("sent_by")))
                .optional();
    }

    Attachment attachment(ResultSet row) throws SQLException {
        var kind = Kind.of(row.getString("kind"));
        return new Attachment(
                row.getLong("id"),
                row.getString("name"),
                kind.code(),
                kind.type(),
                row.getLong("size"),
                row.getObject("width", Integer.class),
                row.getObject("height", Integer.class),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                state(row.getBoolean("found"), row.getBoolean("clean")));
    }

    /** Where nothing scans, what was found once stays sealed all the same. */
    private Attachment.State state(boolean found, boolean clean) {
        if (found) {
            return Attachment.State.SEALED;
        }
        return clean || !clamd.set() ? Attachment.State.READY : Attachment.State.WAITING;
    }
}
