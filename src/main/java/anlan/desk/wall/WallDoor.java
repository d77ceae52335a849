package anlan.desk.wall;

import anlan.ground.access.Right;
import anlan.ground.web.Door;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WallDoor {

    @Bean
    Door wallEntry() {
        return new Door(Door.Section.HOUSE, 24, "/screens", "wall.screens", Right.WALL_KEEP);
    }
}
