package anlan.ground.store;

import anlan.ground.secrets.GivenSecret;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.springframework.core.env.Environment;

/** How the database is reached. */
record Reach(String url, String user, String password) {

    private static final String URL = "ANLAN_DATABASE_URL";
    private static final int TRIES = 30;

    static boolean outside(Environment env) {
        return !env.getProperty(URL, "").isBlank();
    }

    static Reach of(Postgres own) {
        return new Reach(own.url(), own.user(), own.password());
    }

    static Reach of(Environment env) {
        String url = env.getRequiredProperty(URL).strip();
        return new Reach(
                url.startsWith("jdbc:") ? url : "jdbc:" + url.replaceFirst("^postgres:", "postgresql:"),
                env.getProperty("ANLAN_DATABASE_USER", "anlan"),
                secret(env));
    }

    private static String secret(Environment env) {
        var setting = "ANLAN_DATABASE_PASSWORD";
        var given = new GivenSecret(setting, env.getProperty(setting, ""), env.getProperty(setting + "_FILE", ""));
        try {
            return given.now();
        } catch (GivenSecret.Unusable e) {
            throw CannotStart.without(e);
        }
    }

    /** A database that starts together with us may need a minute more; one that says no has been asked enough. */
    Reach awaited() {
        for (int left = TRIES; ; left--) {
            try (var connection = DriverManager.getConnection(url, user, password)) {
                int version = connection.getMetaData().getDatabaseMajorVersion();
                if (version < 15) {
                    throw new CannotStart("store.outside-old", version);
                }
                return this;
            } catch (SQLException e) {
                boolean away = e.getSQLState() != null
                        && (e.getSQLState().startsWith("08") || e.getSQLState().startsWith("57P"));
                if (!away || left <= 0) {
                    throw new CannotStart("store.outside-away", e, url, e.getMessage());
                }
                LockSupport.parkNanos(Duration.ofSeconds(2).toNanos());
            }
        }
    }
}
