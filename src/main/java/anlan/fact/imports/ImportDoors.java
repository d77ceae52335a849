package anlan.fact.imports;

import anlan.ground.access.Right;
import anlan.ground.web.Door;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ImportDoors {

    @Bean
    Door importsEntry() {
        return new Door(Door.Section.DATA, 20, "/imports", "imports.imports", Right.DATA_SEE);
    }
}
