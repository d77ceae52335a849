package anlan.ground.register;

import anlan.ground.access.Right;
import anlan.ground.web.Door;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RegisterDoor {

    @Bean
    Door registerEntry() {
        return new Door(Door.Section.HOUSE, 20, "/register", "register.title", Right.REGISTER_SEE);
    }
}
