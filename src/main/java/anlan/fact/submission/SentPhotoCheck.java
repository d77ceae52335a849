package anlan.fact.submission;

import anlan.ground.access.Viewer;
import anlan.ground.job.Wakes;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The photos that an edition names: whether they are there, and its sender's. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SentPhotoCheck {

    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final JdbcClient jdbc;
    private final Wakes wakes;

    SentPhotoCheck(JdbcClient jdbc, Wakes wakes) {
        this.jdbc = jdbc;
        this.wakes = wakes;
    }

    /** Those of the edition that have not come whole, from the viewer. */
    List<UUID> missing(Sent sent, Viewer viewer) {
        var photos = sent.photos();
        if (photos.isEmpty()) {
            return List.of();
        }
        var here = jdbc.sql("""
                        select p.id from submission_photo p
                        join submission_photo_whole w on w.district = p.district and w.photo = p.id
                        where p.id = any(:ids) and p.person = :person
                        """)
                .param("ids", photos.toArray(UUID[]::new))
                .param("person", viewer.who().id())
                .query(UUID.class)
                .list();
        return photos.stream().filter(p -> !here.contains(p)).toList();
    }

    /** Whether one of them is somebody else's, or shows another finding. */
    boolean elsewhere(Sent sent, Viewer viewer) {
        return sent.findings().stream()
                .anyMatch(f -> !f.photos().isEmpty()
                        && jdbc.sql("""
                                        select exists (select from submission_photo where id = any(:ids) and person <> :person)
                                          or exists (select from submission_photo_of where photo = any(:ids) and finding <> :finding)
                                        """)
                                .param("ids", f.photos().toArray(UUID[]::new))
                                .param("person", viewer.who().id())
                                .param("finding", f.id())
                                .query(Boolean.class)
                                .single());
    }

    void wake(Sent sent) {
        if (!sent.photos().isEmpty()) {
            wakes.within(CleanPhotos.NAME, PAUSE);
        }
    }
}
