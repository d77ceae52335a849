package anlan.ground.overseer;

import anlan.ground.access.Right;
import anlan.ground.web.Door;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class JobsDoor {

    @Bean
    Door jobsEntry() {
        return new Door(Door.Section.HOUSE, 75, "/jobs", "overseer.title", Right.JOBS_KEEP);
    }
}
