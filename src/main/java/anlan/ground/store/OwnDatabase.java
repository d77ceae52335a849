package anlan.ground.store;

import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
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
        return homeOf(env);
    }

    static Home homeOf(Environment env) {
        return new Home(Path.of(env.getProperty("ANLAN_HOME", "anlan-home")));
    }

    /** An errand may come to a home whose server runs; a second server may not. */
    @Bean(destroyMethod = "close")
    @Lazy
    Postgres postgres(Home home, Environment env, ObjectProvider<EarlyDatabase> early) {
        var begun = early.getIfAvailable();
        if (begun != null) {
            return begun.get();
        }
        return env.getProperty("anlan.errand", Boolean.class, false)
                ? Postgres.open(home, System.err::println)
                : Postgres.start(home, LOG::info);
    }

    @Bean
    Guest guest(Environment env, ObjectProvider<Postgres> own) {
        return new Guest(!Reach.outside(env) && own.getObject().guest());
    }

    /** A guest never changes the tables under the server that is using them. */
    @Bean
    FlywayMigrationStrategy migration(Guest guest) {
        return flyway -> {
            if (!guest.here()) {
                migrate(flyway);
            } else if (!flyway.validateWithResult().validationSuccessful) {
                throw new CannotStart("store.other-version");
            }
        };
    }

    /** Tables that another, unknown version has made or changed are left as they are. */
    private static void migrate(Flyway flyway) {
        try {
            flyway.migrate();
        } catch (FlywayException e) {
            throw new CannotStart("store.migrating-failed", e, e.getMessage());
        }
    }
}
