package anlan.fact.records;

import anlan.ground.access.Right;
import anlan.ground.web.Door;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RecordsDoor {

    @Bean
    Door recordsEntry() {
        return new Door(Door.Section.DATA, 20, "/records", "records.title", Right.RECORDS_SEE);
    }
}
