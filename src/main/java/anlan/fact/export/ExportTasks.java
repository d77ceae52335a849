package anlan.fact.export;

import anlan.ground.clock.OfficeClock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files being made in the district, and those that are ready. */
@Component
class ExportTasks {

    /** As long as a download that breaks off can be gone on with. */
    static final Duration KEPT = Duration.ofDays(1);

    static final int TRIES = 3;

    private static final String UNDER_WAY = "cancelled_at is null and failed_at is null and made_at is null";

    private final JdbcClient jdbc;
    private final OfficeClock clock;

    ExportTasks(JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return its number */
    long begin(Taken taken, String address, String ending, String name, String language) {
        return jdbc.sql("""
                        insert into export_task (account, person, unit_name, address, ending, name, language, roots, total, begun_at)
                        values (:account, :person, :unit, :address, :ending, :name, :language, :roots, :total, :at) returning id
                        """)
                .param("account", taken.account())
                .param("person", taken.person())
                .param("unit", taken.unit())
                .param("address", address)
                .param("ending", ending)
                .param("name", name)
                .param("language", language)
                .param("roots", taken.roots().toArray(String[]::new))
                .param("total", taken.count())
                .param("at", taken.at().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /** Somebody's, the latest first. */
    List<ExportTask> of(String account) {
        return jdbc.sql("select * from export_task where account = :account order by id desc")
                .param("account", account)
                .query(ExportTask::of)
                .list();
    }

    Optional<ExportTask> find(long id, String account) {
        return of(account).stream().filter(t -> t.id() == id).findFirst();
    }

    List<ExportTask> waiting() {
        return jdbc.sql("select * from export_task where " + UNDER_WAY + " order by id")
                .query(ExportTask::of)
                .list();
    }

    /** One more try, from the beginning. @return whether there is one left */
    boolean tried(long id) {
        jdbc.sql("delete from export_piece where task = ?").params(id).update();
        return jdbc.sql("update export_task set tries = tries + 1, rows_done = 0 where id = ? and tries < ? and "
                                + UNDER_WAY)
                        .params(id, TRIES)
                        .update()
                > 0;
    }

    /** @return false when it is wanted no more */
    boolean goesOn(long id, long rows) {
        return jdbc.sql("update export_task set rows_done = ? where id = ? and " + UNDER_WAY)
                        .params(rows, id)
                        .update()
                > 0;
    }

    /** @return false when it was wanted no more at the last moment */
    boolean made(long id, long size) {
        return jdbc.sql("update export_task set rows_done = total, made_at = ?, size = ? where id = ? and " + UNDER_WAY)
                        .params(now(), size, id)
                        .update()
                > 0;
    }

    void fail(long id) {
        jdbc.sql("update export_task set failed_at = ? where id = ? and " + UNDER_WAY)
                .params(now(), id)
                .update();
    }

    boolean cancel(long id) {
        jdbc.sql("delete from export_piece where task = ?").params(id).update();
        return jdbc.sql("update export_task set cancelled_at = ? where id = ? and " + UNDER_WAY)
                        .params(now(), id)
                        .update()
                > 0;
    }

    /** What has been there for its day goes. */
    int clear() {
        return jdbc.sql("delete from export_task where begun_at < ?")
                .params(now().minus(KEPT))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
