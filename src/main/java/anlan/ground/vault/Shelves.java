package anlan.ground.vault;

import anlan.ground.store.Home;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which shelf this home keeps its files on. */
@Configuration(proxyBeanMethods = false)
class Shelves {

    @Bean
    Shelf shelf(Home home) {
        return new Disk(home);
    }
}
