package anlan.fact.submission;

import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which photos came, and how much of each. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PhotoBook {

    /** @param have bytes that came, from its beginning */
    record Photo(UUID id, long person, String sender, String hash, int size, int have, boolean whole) {}

    record Part(int start, int size, String address) {}

    private final JdbcClient jdbc;
    private final OfficeClock clock;

    PhotoBook(JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Photo> find(UUID id) {
        return jdbc.sql("""
                        select p.id, p.person, p.sender, p.hash, p.size,
                          coalesce((select sum(size) from submission_piece c where c.district = p.district and c.photo = p.id), 0) as have,
                          exists (select from submission_photo_whole w where w.district = p.district and w.photo = p.id) as whole
                        from submission_photo p where p.id = ?
                        """).params(id).query(Photo.class).optional();
    }

    List<Part> pieces(UUID photo) {
        return jdbc.sql("select start, size, address from submission_piece where photo = ? order by start")
                .params(photo)
                .query(Part.class)
                .list();
    }

    /** @return whether it is the first that is heard of it */
    boolean begin(UUID id, String hash, int size, Viewer viewer) {
        return jdbc.sql("""
                        insert into submission_photo (id, person, sender, hash, size, begun_at) values (?, ?, ?, ?, ?, ?)
                        on conflict do nothing
                        """)
                        .params(id, viewer.who().id(), viewer.name(), hash, size, now())
                        .update()
                == 1;
    }

    void add(UUID photo, int start, int size, String address) {
        jdbc.sql("insert into submission_piece (photo, start, size, address) values (?, ?, ?, ?)")
                .params(photo, start, size, address)
                .update();
    }

    /** @return the addresses of what it was made of */
    List<String> empty(UUID photo) {
        return jdbc.sql("delete from submission_piece where photo = ? returning address")
                .params(photo)
                .query(String.class)
                .list();
    }

    boolean refersTo(String address) {
        return jdbc.sql("select exists (select from submission_piece where address = ?)")
                .params(address)
                .query(Boolean.class)
                .single();
    }

    void whole(UUID photo) {
        jdbc.sql("insert into submission_photo_whole (photo, at) values (?, ?) on conflict do nothing")
                .params(photo, now())
                .update();
    }

    OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
