package anlan.ground.store;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;

/** Two ways into the same database: as its owner to lay tables, and as the bound role for all work. */
@Configuration(proxyBeanMethods = false)
class Database {

    private final Environment env;

    Database(Environment env) {
        this.env = env;
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
        pool.setJdbcUrl(env.getRequiredProperty("ANLAN_DATABASE_URL"));
        pool.setUsername(env.getRequiredProperty("ANLAN_DATABASE_USER"));
        pool.setPassword(env.getProperty("ANLAN_DATABASE_PASSWORD", ""));
        return pool;
    }
}
