package anlan.ground.attachment;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.clock.OfficeClock;
import anlan.ground.web.NotFound;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Photos as they were sent, sealed away where the office's rule asked for it: for who holds the right and may look at the photo itself. */
@Component
@Transactional
class Originals {

    private static final int SHOWN = 50;

    record Look(Instant at, String by, String why) {}

    private final JdbcClient jdbc;
    private final Book book;
    private final Uses uses;
    private final OfficeClock clock;
    private final Audit audit;

    Originals(JdbcClient jdbc, Book book, Uses uses, OfficeClock clock, Audit audit) {
        this.jdbc = jdbc;
        this.book = book;
        this.uses = uses;
        this.clock = clock;
        this.audit = audit;
    }

    Book.Entry known(long id, Viewer viewer) {
        return book.find(id)
                .filter(e -> e.original() != null && uses.sight(e, viewer) != Uses.Sight.NONE)
                .orElseThrow(NotFound::new);
    }

    /** Written down before anything goes out. */
    void look(Book.Entry entry, String why, Viewer viewer) {
        var id = entry.file().id();
        jdbc.sql("insert into attachment_original_look (file, at, by_name, by_unit, why) values (?, ?, ?, ?, ?)")
                .params(
                        id,
                        clock.instant().atOffset(ZoneOffset.UTC),
                        viewer.name(),
                        viewer.postFor(Right.ORIGINALS_SEE).unitName(),
                        why)
                .update();
        audit.saw("attachment.original-looked", "files/" + id + "/original", why);
    }

    List<Look> looks(long id) {
        return jdbc.sql("""
                        select at, by_unit || ' ' || by_name as by, why from attachment_original_look
                        where file = ? order by attachment_original_look.id desc limit ?
                        """)
                .params(id, SHOWN)
                .query((row, n) -> new Look(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("by"),
                        row.getString("why")))
                .list();
    }

    /** Those that came last, of what the viewer may look at. */
    List<Book.Entry> latest(Viewer viewer) {
        if (!viewer.may(Right.ORIGINALS_SEE)) {
            return List.of();
        }
        return jdbc
                .sql("select a.id from attachment a where a.original is not null order by a.id desc limit 500")
                .query(Long.class)
                .list()
                .stream()
                .flatMap(id -> book.find(id).stream())
                .filter(e -> uses.sight(e, viewer) != Uses.Sight.NONE)
                .limit(SHOWN)
                .toList();
    }
}
