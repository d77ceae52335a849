package anlan.fact.submission;

import anlan.fact.ledger.Finding;
import anlan.ground.access.Scope;
import anlan.ground.access.SignedIn;
import anlan.ground.access.Viewer;
import anlan.ground.attachment.Attachments;
import anlan.ground.store.District;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A redrawn photo goes from what was sent to the ledger's entry that it shows, once there is one. */
@Component
class ShowPhotos {

    record Ready(UUID photo, long person, String sender, UUID edition, long file, long problem) {}

    private static final String READY = """
            select c.photo, p.person, p.sender, o.edition, c.file, f.problem from submission_photo_clean c
            join submission_photo p on p.district = c.district and p.id = c.photo
            join submission_photo_of o on o.district = c.district and o.photo = c.photo
            join submission_finding f on f.district = o.district and f.id = o.finding
            where c.file is not null
              and not exists (select from submission_photo_shown d where d.district = c.district and d.photo = c.photo)
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate once;
    private final Attachments attachments;
    private final Finding finding;
    private final PhotoBook book;

    ShowPhotos(JdbcClient jdbc, TransactionTemplate once, Attachments attachments, Finding finding, PhotoBook book) {
        this.jdbc = jdbc;
        this.once = once;
        this.attachments = attachments;
        this.finding = finding;
        this.book = book;
    }

    void of(UUID photo) {
        once.execute(s -> jdbc.sql(READY + " and c.photo = ?")
                        .params(photo)
                        .query(Ready.class)
                        .optional())
                .ifPresent(this::show);
    }

    void all() {
        once.execute(s -> jdbc.sql(READY + " order by c.at limit 1000")
                        .query(Ready.class)
                        .list())
                .forEach(this::show);
    }

    private void show(Ready ready) {
        var sender = new Viewer(
                new SignedIn(SignedIn.Kind.PERSON, District.current(), ready.person()), ready.sender(), List.of());
        once.executeWithoutResult(s -> Scope.as(sender, "", () -> {
            var first = jdbc.sql("""
                            insert into submission_photo_shown (photo, problem, at) values (?, ?, ?) on conflict do nothing
                            """)
                    .params(ready.photo(), ready.problem(), book.now())
                    .update();
            if (first == 1) {
                attachments.release(ready.file(), "submission/" + ready.edition());
                return finding.shown(ready.problem(), List.of(ready.file()), sender);
            }
            return false;
        }));
    }
}
