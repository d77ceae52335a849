package anlan.ground.vault;

import anlan.ground.clock.OfficeClock;
import anlan.ground.store.District;
import anlan.ground.web.PartAway;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps the content of files, of the bound district alone. */
@Component
public class Vault {

    /**
     * Content that lies ready to be kept.
     *
     * @param location where it was laid; null when the same content was there already
     */
    public record Ready(String address, long size, @Nullable String location, byte[] wrapped) {}

    private record Row(String location, byte[] wrapped) {}

    private final JdbcClient jdbc;
    private final TransactionTemplate once;
    private final TransactionTemplate apart;
    private final OfficeClock clock;
    private final Addresses addresses;
    private final Keys keys;
    private final Shelf shelf;
    private final Drafts drafts;

    Vault(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            OfficeClock clock,
            Addresses addresses,
            Keys keys,
            Shelf shelf,
            Drafts drafts) {
        this.jdbc = jdbc;
        this.once = new TransactionTemplate(transactions);
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
        this.addresses = addresses;
        this.keys = keys;
        this.shelf = shelf;
        this.drafts = drafts;
    }

    /** A new empty file for its owner alone, on which content may lie open until it is kept; whoever asks for it deletes it. */
    public Path draft() throws IOException {
        return drafts.fresh();
    }

    /** Seals the content and lays it on the shelf. Best outside of a transaction: a large file takes its time. */
    public Ready lay(Path plain) throws IOException {
        var address = addresses.of(plain);
        var size = Files.size(plain);
        var location = Drafts.location(District.current());
        // Known as loose even if all that follows is undone.
        var known = Objects.requireNonNull(apart.execute(s -> {
            var row = row(address, "");
            if (row.isEmpty()) {
                loose(location);
            }
            return row;
        }));
        if (known.isPresent()) {
            again(known.get(), address, plain);
            return new Ready(address, size, null, new byte[0]);
        }
        var sealing = Sealing.fresh(whose(address));
        sealed(sealing, plain, location);
        return new Ready(address, size, location, keys.wrap(sealing.key(), sealing.whose()));
    }

    /** What the shelf has lost, as when it came back from a disaster without all that it held, is laid there again by whoever brings it. */
    private void again(Row row, String address, Path plain) throws IOException {
        try {
            shelf.open(row.location).close();
        } catch (NoSuchFileException lost) {
            var whose = whose(address);
            sealed(new Sealing(keys.unwrap(row.wrapped, whose), whose), plain, row.location);
        }
    }

    private void sealed(Sealing sealing, Path plain, String location) throws IOException {
        var sealed = drafts.fresh();
        try {
            sealing.seal(plain, sealed);
            shelf.put(location, sealed);
        } finally {
            Files.deleteIfExists(sealed);
        }
    }

    /**
     * Keeps it, in the transaction in which something comes to refer to its address.
     *
     * @return false when the same content was there as this was laid and has been given up since: lay it again
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean keep(Ready ready) {
        if (ready.location == null) {
            return row(ready.address, "for key share").isPresent();
        }
        var kept = jdbc.sql("""
                        insert into vault_content (address, location, size, wrapped, kept_at) values (?, ?, ?, ?, ?) on conflict do nothing
                        """)
                .params(ready.address, ready.location, ready.size, ready.wrapped, now())
                .update();
        if (kept == 0) {
            return row(ready.address, "for key share").isPresent();
        }
        jdbc.sql("delete from vault_loose where location = ?")
                .params(ready.location)
                .update();
        return true;
    }

    /** The content, open to be read from anywhere. @throws PartAway where it is known and the shelf has lost it */
    public SeekableByteChannel open(String address) throws IOException {
        var row = once.execute(s -> row(address, "")).orElseThrow(() -> new NoSuchFileException(address));
        var whose = whose(address);
        try {
            return new Sealing(keys.unwrap(row.wrapped, whose), whose).open(shelf.open(row.location));
        } catch (NoSuchFileException lost) {
            throw new PartAway("vault.gone", row.location, lost);
        }
    }

    /**
     * Gives the content up if nothing refers to it.
     *
     * @param unused asked once nobody can come to refer to it any more
     */
    @Transactional
    public void drop(String address, BooleanSupplier unused) {
        var row = row(address, "for update");
        if (row.isPresent() && unused.getAsBoolean()) {
            jdbc.sql("delete from vault_content where address = ?")
                    .params(address)
                    .update();
            loose(row.get().location);
        }
    }

    private Optional<Row> row(String address, String locked) {
        return jdbc.sql("select location, wrapped from vault_content where address = ? " + locked)
                .params(address)
                .query((row, n) -> new Row(row.getString("location"), row.getBytes("wrapped")))
                .optional();
    }

    private void loose(String location) {
        jdbc.sql("insert into vault_loose (location, since) values (?, ?)")
                .params(location, now())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    static String whose(String address) {
        return "anlan.file.1 " + District.current() + " " + address;
    }
}
