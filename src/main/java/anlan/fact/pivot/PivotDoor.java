package anlan.fact.pivot;

import anlan.ground.access.Right;
import anlan.ground.web.Door;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PivotDoor {

    @Bean
    Door pivotEntry() {
        return new Door(Door.Section.DATA, 30, "/pivot", "pivot.door", Right.OVERVIEW_SEE);
    }
}
