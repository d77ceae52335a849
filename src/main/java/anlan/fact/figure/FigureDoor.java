package anlan.fact.figure;

import anlan.ground.access.Right;
import anlan.ground.web.Door;
import anlan.ground.web.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class FigureDoor {

    @Bean
    Door figures() {
        return new Door(Door.Section.DATA, 30, "/figures", "figure.title", Right.FIGURES_SEE);
    }

    @Bean
    @Order(50)
    Tasks figuresDue(DueTasks tasks) {
        return tasks::of;
    }
}
