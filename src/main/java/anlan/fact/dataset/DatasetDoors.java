package anlan.fact.dataset;

import anlan.ground.access.Right;
import anlan.ground.web.Door;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DatasetDoors {

    @Bean
    Door catalogueEntry() {
        return new Door(Door.Section.DATA, 30, "/datasets", "dataset.catalogue", Right.DATA_SEE);
    }
}
