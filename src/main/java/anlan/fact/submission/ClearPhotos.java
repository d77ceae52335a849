package anlan.fact.submission;

import anlan.ground.audit.Audit;
import anlan.ground.clock.OfficeClock;
import anlan.ground.job.Done;
import anlan.ground.job.Job;
import anlan.ground.job.Rhythm;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Photos that came and that no record names go after a time: their form was given up on the phone, or never got through. One that a record
 * names stays, whether that counts, is held or was set aside.
 */
@Component
class ClearPhotos implements Job {

    private final JdbcClient jdbc;
    private final TransactionTemplate once;
    private final RawPhoto raw;
    private final OfficeClock clock;
    private final Audit audit;
    private final Duration kept;

    ClearPhotos(
            JdbcClient jdbc,
            TransactionTemplate once,
            RawPhoto raw,
            OfficeClock clock,
            Audit audit,
            @Value("${anlan.submission.photos-kept:30d}") Duration kept) {
        this.jdbc = jdbc;
        this.once = once;
        this.raw = raw;
        this.clock = clock;
        this.audit = audit;
        this.kept = kept;
    }

    @Override
    public String name() {
        return "submission.clear";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.daily(4, 20);
    }

    @Override
    public boolean unceasing() {
        return true;
    }

    @Override
    public Done run() {
        long all = 0;
        for (long some = cleared(); some > 0; some = cleared()) {
            all += some;
        }
        return new Done(all);
    }

    private long cleared() {
        return Objects.requireNonNull(once.execute(s -> clear(due())));
    }

    private List<UUID> due() {
        return jdbc.sql("""
                        select p.id from submission_photo p where p.begun_at < ? and not exists (
                          select from submission_photo_of o where o.district = p.district and o.photo = p.id)
                        order by p.begun_at limit 1000
                        """)
                .params(clock.instant().minus(kept).atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list();
    }

    /** Should a record name one at this very moment, the database keeps all of these, and the next run goes on. */
    private long clear(List<UUID> due) {
        due.forEach(raw::drop);
        for (var row : List.of("submission_photo_whole where photo", "submission_photo where id")) {
            jdbc.sql("delete from " + row + " = any(?)")
                    .params((Object) due.toArray(UUID[]::new))
                    .update();
        }
        if (!due.isEmpty()) {
            audit.did("submission.cleared", "submissions/photos", null, Map.of("photos", due.size()), null);
        }
        return due.size();
    }
}
