package anlan.desk.overview;

import anlan.ground.access.Right;
import anlan.ground.web.Door;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OverviewDoor {

    @Bean
    Door overviewEntry() {
        return new Door(Door.Section.START, 1, "/overview", "overview.door", Right.OVERVIEW_SEE);
    }
}
