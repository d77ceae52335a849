package anlan.ground.job;

import anlan.ground.clock.OfficeClock;
import anlan.ground.store.Home;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the machine of a running server is put together from. */
@Configuration(proxyBeanMethods = false)
class Parts {

    @Bean
    Timing timing(OfficeClock office) {
        return new Timing(InstantSource.system(), office);
    }

    @Bean
    Node node(Home home) {
        return Node.of(home);
    }

    @Bean
    Dues dues(JdbcClient jdbc, Timing timing) {
        return new Dues(jdbc, timing);
    }

    @Bean
    RunBook runBook(JdbcClient jdbc, TransactionTemplate once, Timing timing, Node node) {
        return new RunBook(jdbc, once, timing, node);
    }
}
