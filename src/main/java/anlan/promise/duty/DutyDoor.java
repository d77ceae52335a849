package anlan.promise.duty;

import anlan.ground.access.Right;
import anlan.ground.web.Door;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where duties stand in the menu: those of the campaign under way. */
@Configuration(proxyBeanMethods = false)
class DutyDoor {

    @Bean
    Door duties() {
        return new Door(Door.Section.PLAN, 10, "/duties", "duty.list", Right.DUTIES_SEE, Set.of("/schedule"));
    }
}
