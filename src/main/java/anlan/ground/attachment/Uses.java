package anlan.ground.attachment;

import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which records use a file, and who may therefore look at it. */
@Component
class Uses {

    private record Use(String record, boolean protect) {}

    /** Whether one may look, and whether that is written down. */
    enum Sight {
        NONE,
        OPEN,
        PROTECTED
    }

    private final JdbcClient jdbc;
    private final OfficeClock clock;
    private final Book book;
    private final List<Witness> witnesses;

    Uses(JdbcClient jdbc, OfficeClock clock, Book book, List<Witness> witnesses) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.book = book;
        this.witnesses = List.copyOf(witnesses);
    }

    /** Locked, so that a file on its way out is not used once more. */
    boolean begin(long file, String record, boolean protect, Viewer viewer) {
        return jdbc.sql("""
                        with own as (
                          select id from attachment a where id = :file and sent_by = :by
                            and not exists (select from attachment_in_use u where u.file = a.id) for key share)
                        insert into attachment_use (file, record, protected, since) select id, :record, :protect, :at from own
                        """)
                        .param("file", file)
                        .param("by", Book.sender(viewer))
                        .param("record", record)
                        .param("protect", protect)
                        .param("at", now())
                        .update()
                == 1;
    }

    void end(long file, String record) {
        jdbc.sql("""
                        insert into attachment_use_end (use, ended_at)
                        select u.id, :at from attachment_use u where u.file = :file and u.record = :record
                          and not exists (select from attachment_use_end e where e.district = u.district and e.use = u.id)
                        """)
                .param("at", now())
                .param("file", file)
                .param("record", record)
                .update();
    }

    List<Attachment> of(String record) {
        return jdbc.sql("select " + Book.COLUMNS + """
                         from attachment_in_use u join attachment a on a.district = u.district and a.id = u.file
                        where u.record = ? order by u.since, a.id
                        """)
                .params(record)
                .query((row, n) -> book.attachment(row))
                .list();
    }

    /** A record shows its files to whoever may look at it; without a record a file is its sender's. */
    Sight sight(Book.Entry entry, Viewer viewer) {
        var uses = jdbc.sql("select record, protected from attachment_in_use where file = ? order by protected")
                .params(entry.file().id())
                .query((row, n) -> new Use(row.getString("record"), row.getBoolean("protected")))
                .list();
        if (uses.isEmpty()) {
            return entry.sender().equals(Book.sender(viewer)) ? Sight.OPEN : Sight.NONE;
        }
        return uses.stream()
                .filter(use -> witnessed(use.record, viewer))
                .findFirst()
                .map(use -> use.protect ? Sight.PROTECTED : Sight.OPEN)
                .orElse(Sight.NONE);
    }

    private boolean witnessed(String record, Viewer viewer) {
        return witnesses.stream().anyMatch(w -> record.startsWith(w.room() + "/") && w.maySee(viewer, record));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
