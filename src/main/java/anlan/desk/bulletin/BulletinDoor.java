package anlan.desk.bulletin;

import anlan.ground.access.Right;
import anlan.ground.web.Door;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BulletinDoor {

    @Bean
    Door bulletinEntry() {
        return new Door(Door.Section.JUDGEMENT, 40, "/bulletins", "bulletin.title", Right.BULLETINS_SEE);
    }
}
