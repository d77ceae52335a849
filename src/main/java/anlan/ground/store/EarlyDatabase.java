package anlan.ground.store;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Lets the home's own PostgreSQL come up while the application is still finding its parts: a start waits for the slower of the two. */
public final class EarlyDatabase
        implements ApplicationContextInitializer<ConfigurableApplicationContext>, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OwnDatabase.class);

    private final AtomicBoolean handedOver = new AtomicBoolean();
    private @Nullable CompletableFuture<Postgres> underWay;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var env = context.getEnvironment();
        if (Reach.outside(env)) {
            return;
        }
        var home = OwnDatabase.homeOf(env);
        underWay = CompletableFuture.supplyAsync(
                () -> Postgres.start(home, LOG::info),
                task -> Thread.ofPlatform().name("database").start(task));
        context.getBeanFactory().registerSingleton("earlyDatabase", this);
    }

    Postgres get() {
        handedOver.set(true);
        return joined().orElseThrow();
    }

    /** After a start that failed before anybody asked for the database. */
    @Override
    public void close() {
        if (!handedOver.get()) {
            try {
                joined().ifPresent(Postgres::close);
            } catch (CannotStart neverStarted) {
                LOG.debug("nothing to stop", neverStarted);
            }
        }
    }

    private Optional<Postgres> joined() {
        try {
            return Optional.ofNullable(underWay).map(CompletableFuture::join);
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
