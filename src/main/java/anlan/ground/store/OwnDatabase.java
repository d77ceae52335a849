package anlan.ground.store;

import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;

/** The home, and its own PostgreSQL: started when nothing else was set, stopped after the last connection is given back. */
@Configuration(proxyBeanMethods = false)
class OwnDatabase {

    private static final Logger LOG = LoggerFactory.getLogger(OwnDatabase.class);

    @Bean
    Home home(Environment env) {
        return new Home(Path.of(env.getProperty("ANLAN_HOME", "anlan-home")));
    }

    @Bean(destroyMethod = "close")
    @Lazy
    Postgres postgres(Home home) {
        return Postgres.start(home, LOG::info);
    }
}
