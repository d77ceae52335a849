package anlan.ground.staff;

import anlan.ground.access.Right;
import anlan.ground.web.Door;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StaffDoors {

    @Bean
    Door unitsEntry() {
        return new Door(Door.Section.HOUSE, 20, "/units", "staff.units", Right.STAFF_SEE);
    }

    @Bean
    Door peopleEntry() {
        return new Door(Door.Section.HOUSE, 21, "/people", "staff.people", Right.STAFF_SEE);
    }
}
