package anlan.fact.submission;

import anlan.ground.access.Viewer;
import anlan.ground.job.Wakes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /**
     * What is known of the photos that an edition names.
     *
     * @param missing those that have not come whole, from the viewer
     * @param elsewhere whether one of its findings' is somebody else's, or shows another finding
     */
    record Pictures(List<UUID> missing, boolean elsewhere) {}

    private record Known(UUID id, boolean own, boolean whole, List<UUID> shows) {}

    Pictures of(Sent sent, Viewer viewer) {
        if (sent.photos().isEmpty()) {
            return new Pictures(List.of(), false);
        }
        var known = known(sent, viewer);
        var elsewhere = sent.findings().stream()
                .anyMatch(f -> f.photos().stream()
                        .map(known::get)
                        .filter(Objects::nonNull)
                        .anyMatch(p -> !p.own() || p.shows().stream().anyMatch(s -> !s.equals(f.id()))));
        var missing = sent.photos().stream()
                .filter(id -> !known.containsKey(id)
                        || !known.get(id).own()
                        || !known.get(id).whole())
                .toList();
        return new Pictures(missing, elsewhere);
    }

    private Map<UUID, Known> known(Sent sent, Viewer viewer) {
        return jdbc
                .sql("""
                        select p.id, p.person = :person as own,
                          exists (select from submission_photo_whole w where w.district = p.district and w.photo = p.id) as whole,
                          array(select o.finding from submission_photo_of o where o.district = p.district and o.photo = p.id) as shows
                        from submission_photo p where p.id = any(:ids)
                        """)
                .param("ids", sent.photos().toArray(UUID[]::new))
                .param("person", viewer.who().id())
                .query((row, n) -> new Known(
                        row.getObject("id", UUID.class), row.getBoolean("own"), row.getBoolean("whole"), List.of((UUID
                                        [])
                                row.getArray("shows").getArray())))
                .list()
                .stream()
                .collect(Collectors.toMap(Known::id, k -> k));
    }

    void wake(Sent sent) {
        if (!sent.photos().isEmpty()) {
            wakes.within(CleanPhotos.NAME, PAUSE);
        }
    }
}
