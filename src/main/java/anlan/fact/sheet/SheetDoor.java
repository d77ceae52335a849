package anlan.fact.sheet;

import anlan.ground.access.Right;
import anlan.ground.web.Door;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SheetDoor {

    @Bean
    Door sheetsEntry() {
        return new Door(Door.Section.WORK, 32, "/sheets", "sheet.sheets", Right.SWEEPS_SEE);
    }
}
