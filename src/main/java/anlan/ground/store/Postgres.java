package anlan.ground.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The PostgreSQL of a home. Whoever starts it owns the home until it is closed; close it after the last connection is given back.
 */
public final class Postgres implements AutoCloseable {
    private static final String DATABASE = "anlan";
    private static final System.Logger LOG = System.getLogger(Postgres.class.getName());

    private final Cluster cluster;
    private final Secret password;
    private final int port;
    private final @Nullable HomeLock lock;
    private volatile boolean closed;

    private Postgres(Cluster cluster, Secret password, int port, @Nullable HomeLock lock) {
        this.cluster = cluster;
        this.password = password;
        this.port = port;
        this.lock = lock;
    }

    /**
     * Starts the home's PostgreSQL, preparing it first where the home is empty, or takes over one whose owner was killed.
     *
     * @param progress told in one line each what takes time
     * @throws CannotStart with a sentence for the person at the keyboard
     */
    public static Postgres start(Home home, Consumer<String> progress) {
        return own(home, HomeLock.take(home), progress);
    }

    /** Joins the PostgreSQL of a running home as a guest, whose closing stops nothing; starts that of a stopped home. */
    public static Postgres open(Home home, Consumer<String> progress) {
        var lock = HomeLock.tryTake(home);
        if (lock.isPresent()) {
            return own(home, lock.get(), progress);
        }
        try {
            Cluster cluster = new Cluster(home, Programs.of(home, progress), progress);
            Postmaster there = cluster.running().orElseThrow(() -> new CannotStart("store.home-taken", home.root()));
            return new Postgres(cluster, password(home), there.port(), null);
        } catch (IOException e) {
            throw new CannotStart("store.starting-failed", e, e.getMessage(), home.path("logs"));
        }
    }

    private static Postgres own(Home home, HomeLock lock, Consumer<String> progress) {
        try {
            Programs programs = Programs.of(home, progress);
            Secret password = password(home);
            Cluster cluster = new Cluster(home, programs, progress);
            cluster.create(password);
            Postmaster server = server(cluster, password, progress);
            return new Postgres(cluster, password, server.port(), lock)
                    .withDatabase()
                    .watched(server);
        } catch (IOException | SQLException e) {
            lock.close();
            throw new CannotStart("store.starting-failed", e, e.getMessage(), home.path("logs"));
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static Postmaster server(Cluster cluster, Secret password, Consumer<String> progress) throws IOException {
        var orphan = cluster.running();
        if (orphan.isPresent()) {
            progress.accept(Lines.say("store.taking-over"));
            if (cluster.current() && Visitors.sentAway(url(orphan.get().port(), "postgres"), password)) {
                return orphan.get();
            }
            cluster.stop();
        }
        return cluster.start();
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

    /** Whether another process owns this home. */
    boolean guest() {
        return lock == null;
    }

    /** Stops the server cleanly and gives the home back. */
    @Override
    public void close() {
        closed = true;
        if (lock != null) {
            cluster.stop();
            lock.close();
        }
    }

    /** A server that dies under a living application (out of memory, killed by hand) is started again. */
    private Postgres watched(Postmaster server) {
        ProcessHandle.of(server.pid())
                .ifPresent(process -> Thread.startVirtualThread(() -> {
                    process.onExit().join();
                    revive();
                }));
        return this;
    }

    private void revive() {
        while (!closed) {
            try {
                LOG.log(System.Logger.Level.WARNING, "the database stopped by itself and is started again");
                watched(cluster.start());
                return;
            } catch (IOException | RuntimeException e) {
                LOG.log(System.Logger.Level.ERROR, "the database does not start again", e);
                LockSupport.parkNanos(Duration.ofSeconds(5).toNanos());
            }
        }
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
