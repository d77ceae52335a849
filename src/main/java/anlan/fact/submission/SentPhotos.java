package anlan.fact.submission;

import anlan.fact.sweep.Walking;
import anlan.ground.access.Viewer;
import anlan.ground.attachment.Witness;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Redrawn photos of what was sent: whoever sees the sweep sees them. */
@Component
public class SentPhotos implements Witness {

    private final JdbcClient jdbc;
    private final Editions editions;
    private final Walking walking;

    SentPhotos(JdbcClient jdbc, Editions editions, Walking walking) {
        this.jdbc = jdbc;
        this.editions = editions;
        this.walking = walking;
    }

    /** The redrawn ones of these, by whoever sees the sweep to be had under {@code /files/}; what is not redrawn yet is absent. */
    @Transactional(readOnly = true)
    public Map<UUID, Long> files(Collection<UUID> photos) {
        return photos.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("select photo, file from submission_photo_clean where photo = any(?) and file is not null")
                        .params((Object) photos.toArray(UUID[]::new))
                        .query((row, n) -> Map.entry(row.getObject(1, UUID.class), row.getLong(2)))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** A photo's id as an answer names it; empty where it is none. */
    public static Optional<UUID> id(String answer) {
        try {
            return Optional.of(UUID.fromString(answer));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String room() {
        return "submission";
    }

    @Override
    public boolean maySee(Viewer viewer, String record) {
        return editions.find(UUID.fromString(record.substring(record.indexOf('/') + 1)))
                .flatMap(e -> walking.find(e.sweep(), viewer))
                .isPresent();
    }

    List<Long> files(UUID finding) {
        return jdbc.sql("""
                        select c.file from submission_photo_of o
                        join submission_photo_clean c on c.district = o.district and c.photo = o.photo
                        where o.finding = ? and c.file is not null order by c.file
                        """).params(finding).query(Long.class).list();
    }

    int pending(UUID finding) {
        return jdbc.sql("""
                        select count(*) from submission_photo_of o where o.finding = ? and not exists (
                          select from submission_photo_clean c where c.district = o.district and c.photo = o.photo)
                        """).params(finding).query(Integer.class).single();
    }
}
