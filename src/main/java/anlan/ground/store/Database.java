package anlan.ground.store;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;

/** Two ways into the same database: as its owner to lay tables, and as the bound role for all work. */
@Configuration(proxyBeanMethods = false)
class Database {

    /** A reader is told that the database is away rather than kept waiting. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Environment env;
    private final Reach reach;

    Database(Environment env, ObjectProvider<Postgres> own) {
        this.env = env;
        this.reach = Reach.outside(env) ? Reach.of(env).awaited() : Reach.of(own.getObject());
    }

    @Bean
    @Primary
    DataSource work() {
        var pool = connect();
        pool.setPoolName("work");
        pool.setMaximumPoolSize(env.getProperty("anlan.database.pool", Integer.class, 16));
        pool.setConnectionInitSql("set role anlan_app");
        return pool;
    }

    @Bean
    @FlywayDataSource
    DataSource owner() {
        var pool = connect();
        pool.setPoolName("owner");
        pool.setMaximumPoolSize(2);
        pool.setMinimumIdle(0);
        return pool;
    }

    private HikariDataSource connect() {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(reach.url());
        pool.setUsername(reach.user());
        pool.setPassword(reach.password());
        pool.setConnectionTimeout(PATIENCE.toMillis());
        // Flyway makes the role before the first connection is taken.
        pool.setInitializationFailTimeout(-1);
        return pool;
    }
}
