package anlan.ground.store;

import com.zaxxer.hikari.HikariDataSource;
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

    static final String OUTSIDE = "ANLAN_DATABASE_URL";

    /** How the database is reached. */
    record Reach(String url, String user, String password) {}

    private final Environment env;
    private final Reach reach;

    Database(Environment env, ObjectProvider<Postgres> own) {
        this.env = env;
        this.reach = env.containsProperty(OUTSIDE)
                ? new Reach(
                        env.getRequiredProperty(OUTSIDE),
                        env.getProperty("ANLAN_DATABASE_USER", "anlan"),
                        env.getProperty("ANLAN_DATABASE_PASSWORD", ""))
                : reach(own.getObject());
    }

    private static Reach reach(Postgres own) {
        return new Reach(own.url(), own.user(), own.password());
    }

    @Bean
    @Primary
    DataSource work() {
        var pool = connect();
        pool.setPoolName("work");
        pool.setMaximumPoolSize(env.getProperty("anlan.database.pool", Integer.class, 16));
        pool.setConnectionInitSql("set role anlan_app");
        // Flyway makes the role before the first connection is taken.
        pool.setInitializationFailTimeout(-1);
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
        return pool;
    }
}
