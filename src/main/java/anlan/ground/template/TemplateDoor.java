package anlan.ground.template;

import anlan.ground.access.Right;
import anlan.ground.web.Door;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TemplateDoor {

    @Bean
    Door templateEntry() {
        return new Door(Door.Section.HOUSE, 21, "/templates", "template.title", Right.TEMPLATES_KEEP);
    }
}
