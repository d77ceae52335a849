package anlan.fact.submission;

import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which photos wait to be redrawn, and what became of them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CleanBook {

    record Raw(UUID id, long person, String sender, UUID edition) {}

    private final JdbcClient jdbc;
    private final PhotoBook book;

    CleanBook(JdbcClient jdbc, PhotoBook book) {
        this.jdbc = jdbc;
        this.book = book;
    }

    /** Those that came first. */
    List<Raw> next() {
        return jdbc.sql("""
                        select p.id, p.person, p.sender, o.edition from submission_photo p
                        join submission_photo_whole w on w.district = p.district and w.photo = p.id
                        join submission_photo_of o on o.district = p.district and o.photo = p.id
                        where not exists (select from submission_photo_clean c where c.district = p.district and c.photo = p.id)
                        order by w.at limit 20
                        """).query(Raw.class).list();
    }

    void note(Raw photo, @Nullable Long file, String why) {
        jdbc.sql("""
                        insert into submission_photo_clean (photo, file, why, at) values (:photo, :file, :why, :at)
                        on conflict do nothing
                        """)
                .param("photo", photo.id())
                .param("file", file, Types.BIGINT)
                .param("why", why)
                .param("at", book.now())
                .update();
    }
}
