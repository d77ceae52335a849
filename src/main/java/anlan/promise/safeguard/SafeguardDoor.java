package anlan.promise.safeguard;

import anlan.ground.access.Right;
import anlan.ground.web.Door;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where safeguards stand in the menu: those of the campaign under way. */
@Configuration(proxyBeanMethods = false)
class SafeguardDoor {

    @Bean
    Door safeguards() {
        return new Door(Door.Section.PLAN, 20, "/safeguards", "safeguard.list", Right.SAFEGUARDS_SEE);
    }
}
