package anlan.ground.status;

import anlan.ground.job.Troubles;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/** {@code anlan_jobs_failing}: how many jobs fail again and again, in all districts of the home. */
@Component
class JobFigures {

    JobFigures(MeterRegistry registry, Troubles troubles) {
        Gauge.builder("anlan.jobs.failing", troubles, Troubles::everywhere).register(registry);
    }
}
