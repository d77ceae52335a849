package anlan.desk.home;

import anlan.ground.access.Right;
import anlan.ground.web.Door;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HomeDoor {

    @Bean
    Door homeEntry() {
        return new Door(Door.Section.START, 0, "/", "home.door", Right.OWN);
    }
}
