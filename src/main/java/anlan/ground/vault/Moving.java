package anlan.ground.vault;

import anlan.ground.store.Districts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves what is kept from the home's disk to the object store or back, one by one: each leaves the one once it lies whole on the other. Broken
 * off, it goes on from there when it is asked for again.
 */
@Component
class Moving {

    private static final int BATCH = 500;

    /** One content from where it lies to where it should; whether there was anything to do. */
    @FunctionalInterface
    private interface Step {
        boolean move(String location) throws IOException;
    }

    private record Lying(String address, String location) {}

    private final JdbcClient jdbc;
    private final TransactionTemplate once;
    private final Districts districts;
    private final Drafts drafts;

    Moving(JdbcClient jdbc, TransactionTemplate once, Districts districts, Drafts drafts) {
        this.jdbc = jdbc;
        this.once = once;
        this.districts = districts;
        this.drafts = drafts;
    }

    /** How many were moved. */
    long toStore(TwoShelves shelves) {
        return all(location -> {
            if (!shelves.disk().has(location)) {
                return false;
            }
            shelves.bucket().put(location, shelves.disk().path(location));
            shelves.disk().delete(location);
            return true;
        });
    }

    long toDisk(TwoShelves shelves) {
        return all(location -> {
            if (shelves.disk().has(location)) {
                return false;
            }
            fetch(location, shelves);
            shelves.bucket().delete(location);
            return true;
        });
    }

    private void fetch(String location, TwoShelves shelves) throws IOException {
        var draft = drafts.fresh();
        try (var in = shelves.bucket().open(location)) {
            try (var out = Files.newOutputStream(draft)) {
                Channels.newInputStream(in).transferTo(out);
            }
            shelves.disk().put(location, draft);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private long all(Step step) {
        var count = new long[1];
        districts.each(district -> count[0] += district(step));
        return count[0];
    }

    private long district(Step step) {
        var count = 0L;
        for (var batch = after(""); !batch.isEmpty(); batch = after(batch.getLast().address)) {
            for (var lying : batch) {
                count += moved(lying, step) ? 1 : 0;
            }
        }
        return count;
    }

    private boolean moved(Lying lying, Step step) {
        try {
            return step.move(lying.location);
        } catch (IOException e) {
            if (e instanceof NoSuchFileException && given(lying)) {
                return false;
            }
            throw new UncheckedIOException(e);
        }
    }

    /** Given up, and taken away, while the others were moved. */
    private boolean given(Lying lying) {
        return once.execute(s -> jdbc.sql("select not exists (select from vault_content where address = ?)")
                .params(lying.address)
                .query(Boolean.class)
                .single());
    }

    private List<Lying> after(String address) {
        return once.execute(
                s -> jdbc.sql("select address, location from vault_content where address > ? order by address limit ?")
                        .params(address, BATCH)
                        .query(Lying.class)
                        .list());
    }
}
