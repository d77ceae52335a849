package anlan.ground.job;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows that say what is due when. Who runs what is written by the scheduler alone. */
class Dues {

    /** A run that a node left behind. */
    record Left(String job, String district) {}

    private final JdbcClient jdbc;
    private final Timing timing;

    Dues(JdbcClient jdbc, Timing timing) {
        this.jdbc = jdbc;
        this.timing = timing;
    }

    /** Each job has a row in each district; those that have one keep it as it is. */
    void plan(Collection<Job> jobs) {
        for (var job : jobs) {
            jdbc.sql("""
                            insert into job (task_name, task_instance, execution_time, picked, version)
                            select :job, d.code, :first, false, 1 from district d
                            where not exists (select from job j where j.task_name = :job and j.task_instance = d.code)
                            on conflict do nothing
                            """)
                    .param("job", job.name())
                    .param("first", Timing.utc(timing.first(job.rhythm())))
                    .update();
        }
    }

    /**
     * It is wanted now. Where it runs already it runs once more after that; where it is failing it waits all the same, unless a person wants it.
     */
    void want(Place place, boolean asked) {
        jdbc.sql("""
                        insert into job as j (task_name, task_instance, execution_time, picked, version, asked)
                        values (:job, :district, :now, false, 1, :asked)
                        on conflict (task_name, task_instance) do update set
                          asked = j.asked or excluded.asked,
                          woken = case when j.picked then excluded.execution_time end,
                          execution_time = case
                            when j.picked or not excluded.asked and coalesce(j.consecutive_failures, 0) > 0 then j.execution_time
                            else least(j.execution_time, excluded.execution_time) end
                        """)
                .param("job", place.job())
                .param("district", place.district())
                .param("now", timing.stamp())
                .param("asked", asked)
                .update();
    }

    void hold(Place place) {
        jdbc.sql("""
                        insert into job (task_name, task_instance, execution_time, picked, version, held)
                        values (:job, :district, :now, false, 1, true)
                        on conflict (task_name, task_instance) do update set held = true
                        """)
                .param("job", place.job())
                .param("district", place.district())
                .param("now", timing.stamp())
                .update();
    }

    /** It goes on, beginning now: whatever ticks passed meanwhile. */
    void letGo(Place place) {
        jdbc.sql("""
                        update job set held = false, execution_time = case when picked then execution_time else :now end
                        where task_name = :job and task_instance = :district
                        """)
                .param("job", place.job())
                .param("district", place.district())
                .param("now", timing.stamp())
                .update();
    }

    /** Another day was chosen: what keeps to an hour of the day has another next tick. */
    void move(String job, Instant next) {
        jdbc.sql("""
                        update job set execution_time = :next
                        where task_name = :job and not picked and not held and coalesce(consecutive_failures, 0) = 0
                        """).param("job", job).param("next", Timing.utc(next)).update();
    }

    /** What this node had under way when it ended. */
    List<Left> left(Node node) {
        return jdbc.sql("""
                        select task_name as job, task_instance as district from job
                        where picked and picked_by = ? and task_name <> 'job.plan'
                        """).params(node.name()).query(Left.class).list();
    }

    void release(Node node) {
        jdbc.sql("""
                        update job set picked = false, picked_by = null, last_heartbeat = null, version = version + 1, execution_time = :now
                        where picked and picked_by = :node
                        """).param("node", node.name()).param("now", timing.stamp()).update();
    }
}
