package anlan.ground.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.Consumer;

/**
 * The PostgreSQL of a home. Whoever starts it owns the home until it is closed; close it after the last connection is given back.
 */
public final class Postgres implements AutoCloseable {
    private static final String DATABASE = "anlan";

    private final HomeLock lock;
    private final Cluster cluster;
    private final int port;
    private final Secret password;

    private Postgres(HomeLock lock, Cluster cluster, int port, Secret password) {
        this.lock = lock;
        this.cluster = cluster;
        this.port = port;
        this.password = password;
    }

    /**
     * Starts the home's PostgreSQL, preparing it first where the home is empty, or takes over one whose owner was killed.
     *
     * @param progress told in one line each what takes time
     * @throws CannotStart with a sentence for the person at the keyboard
     */
    public static Postgres start(Home home, Consumer<String> progress) {
        HomeLock lock = HomeLock.take(home);
        try {
            return start(home, lock, progress);
        } catch (IOException | SQLException e) {
            lock.close();
            throw new CannotStart("store.starting-failed", e, e.getMessage(), home.path("logs"));
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static Postgres start(Home home, HomeLock lock, Consumer<String> progress)
            throws IOException, SQLException {
        Programs programs = Programs.of(home, progress);
        Secret password = password(home);
        Cluster cluster = new Cluster(home, programs, progress);
        cluster.create(password);
        var orphan = cluster.orphan();
        if (orphan.isPresent()) {
            progress.accept(Lines.say("store.taking-over"));
            if (cluster.current() && Visitors.sentAway(url(orphan.get().port(), "postgres"), password)) {
                return new Postgres(lock, cluster, orphan.get().port(), password).withDatabase();
            }
            cluster.stop();
        }
        return new Postgres(lock, cluster, cluster.start().port(), password).withDatabase();
    }

    public String url() {
        return url(port, DATABASE);
    }

    public String user() {
        return Cluster.SUPERUSER;
    }

    public String password() {
        return password.value();
    }

    /** Stops the server cleanly and gives the home back. */
    @Override
    public void close() {
        cluster.stop();
        lock.close();
    }

    private Postgres withDatabase() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(port, "postgres"), user(), password());
                var sql = connection.createStatement();
                var found = sql.executeQuery("select 1 from pg_database where datname = '" + DATABASE + "'")) {
            if (!found.next()) {
                sql.execute("create database " + DATABASE);
            }
        }
        return this;
    }

    private static Secret password(Home home) throws IOException {
        Path file = home.keys().resolve("database-password");
        if (!Files.exists(file) && Files.exists(home.path("postgres", "data"))) {
            throw new CannotStart("store.password-lost", file);
        }
        return Secret.kept(file);
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }
}
