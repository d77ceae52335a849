package anlan.ground.job;

import anlan.ground.store.District;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What fails again and again. */
@Component
public class Troubles {

    /** @param failures in a row */
    public record Trouble(String job, int failures) {

        /** The room's word for the job. */
        public String word() {
            return JobState.word(job);
        }
    }

    private final JdbcClient jdbc;
    private final int many;

    Troubles(JdbcClient jdbc, @Value("${anlan.job.task-after:3}") int many) {
        this.jdbc = jdbc;
        this.many = many;
    }

    /** After so many faults in a row it needs somebody. */
    public int many() {
        return many;
    }

    /** In the bound district; what is held waits for a person already. */
    public List<Trouble> here() {
        return jdbc.sql("""
            select task_name as job, consecutive_failures as failures from job
            where task_instance = ? and consecutive_failures >= ? and not held order by 1
            """)
                .params(District.current(), many)
                .query(Trouble.class)
                .list();
    }

    /** How many there are in the whole home. */
    public long everywhere() {
        return jdbc.sql("select count(*) from job where consecutive_failures >= ? and not held")
                .params(many)
                .query(Long.class)
                .single();
    }
}
