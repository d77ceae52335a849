package anlan.promise.campaign;

import anlan.ground.access.Right;
import anlan.ground.web.Door;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PlanDoor {

    @Bean
    Door planEntry() {
        return new Door(Door.Section.PLAN, 0, "/plan", "campaign.door", Right.PLAN_SEE);
    }
}
