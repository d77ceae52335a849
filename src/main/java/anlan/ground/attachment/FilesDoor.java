package anlan.ground.attachment;

import anlan.ground.access.Right;
import anlan.ground.web.Door;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FilesDoor {

    @Bean
    Door files() {
        return new Door(Door.Section.HOUSE, 70, "/files", "attachment.title", Right.FILES_KEEP);
    }
}
