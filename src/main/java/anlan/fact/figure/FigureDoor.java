package anlan.fact.figure;

import anlan.ground.access.Right;
import anlan.ground.web.Door;
import anlan.ground.web.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FigureDoor {

    @Bean
    Door figures() {
        return new Door(Door.Section.DATA, 30, "/figures", "figure.title", Right.FIGURES_SEE);
    }

    @Bean
    Tasks figuresDue(DueTasks tasks) {
        return tasks::of;
    }
}
