package anlan.ground.calendar;

import anlan.ground.access.Right;
import anlan.ground.web.Door;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CalendarDoor {

    @Bean
    Door calendarEntry() {
        return new Door(Door.Section.HOUSE, 15, "/calendar", "calendar.title", Right.CALENDAR_SEE);
    }
}
