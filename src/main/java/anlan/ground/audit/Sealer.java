package anlan.ground.audit;

import anlan.ground.job.Done;
import anlan.ground.job.Job;
import anlan.ground.job.Rhythm;
import anlan.ground.merkle.Frontier;
import anlan.ground.merkle.Hash;
import anlan.ground.store.District;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts committed entries into the tree, batch by batch, and signs a head after each. One at a time in a district, whichever node comes
 * first; writers never wait for it.
 */
@Component
class Sealer implements Job {

    private static final int BATCH = 2_000;
    private static final int LOCK = 0x5ea1;

    /** Each entry wakes it; this is for what a process left behind that died in between. */
    private static final Duration LEFT_BEHIND = Duration.ofSeconds(30);

    private final JdbcClient jdbc;
    private final TransactionTemplate once;
    private final Waiting waiting;
    private final SealKey key;
    private final Duration pause;
    private final Map<String, Frontier> edges = new ConcurrentHashMap<>();

    Sealer(
            JdbcClient jdbc,
            TransactionTemplate once,
            Waiting waiting,
            SealKey key,
            @Value("${anlan.audit.seal-every:1s}") Duration pause) {
        this.jdbc = jdbc;
        this.once = once;
        this.waiting = waiting;
        this.key = key;
        this.pause = pause;
    }

    @Override
    public String name() {
        return "audit.seal";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(pause.compareTo(LEFT_BEHIND) > 0 ? pause : LEFT_BEHIND);
    }

    @Override
    public boolean unceasing() {
        return true;
    }

    @Override
    public Done run() {
        return new Done(seal());
    }

    /** Seals everything of the bound district that is committed by now; tells how many entries that was. */
    long seal() {
        var sealed = 0L;
        while (true) {
            var batch = once.execute(status -> batch());
            sealed += batch;
            if (batch < BATCH) {
                return sealed;
            }
        }
    }

    private int batch() {
        var free = jdbc.sql("select pg_try_advisory_xact_lock(:lock, :district)")
                .param("lock", LOCK)
                .param("district", Integer.parseInt(District.current()))
                .query(Boolean.class)
                .single();
        if (!free) {
            return 0;
        }
        var found = waiting.take(BATCH);
        if (!found.isEmpty()) {
            add(found);
        }
        return found.size();
    }

    private void add(List<Entry> entries) {
        var edge = edge();
        var first = edge.size();
        var hashes = new ByteArrayOutputStream(entries.size() * Hash.LENGTH);
        for (var entry : entries) {
            edge.add(entry.hash(), (level, position, hash) -> {
                if (level == 0) {
                    hashes.writeBytes(hash.bytes());
                } else if (level % KeptTree.STRIDE == 0) {
                    keep(level, position, hash);
                }
            });
        }
        jdbc.sql("""
                        insert into audit_leaf (position, entry, hash)
                        select :first + n - 1, entry, substring(cast(:hashes as bytea) from (n * 32 - 31)::int for 32)
                        from unnest(cast(:entries as bigint[])) with ordinality as sealed (entry, n)
                        """)
                .param("first", first)
                .param("hashes", hashes.toByteArray())
                .param("entries", entries.stream().map(Entry::id).toArray(Long[]::new))
                .update();
        keep(Head.signed(District.current(), edge.size(), edge.root(), key));
    }

    /** The edge left by the last batch, unless another node has sealed since, or that batch was undone. */
    private Frontier edge() {
        var size = KeptTree.size(jdbc);
        return edges.compute(
                District.current(),
                (district, known) ->
                        known != null && known.size() == size ? known : Frontier.of(KeptTree.of(size, jdbc)));
    }

    private void keep(int level, long position, Hash hash) {
        jdbc.sql("insert into audit_node (level, position, hash) values (:level, :position, :hash)")
                .param("level", level)
                .param("position", position)
                .param("hash", hash.bytes())
                .update();
    }

    private void keep(Head head) {
        jdbc.sql("insert into audit_head (size, at, root, key, signature) values (:size, :at, :root, :key, :signature)")
                .param("size", head.size())
                .param("at", head.at().atOffset(ZoneOffset.UTC))
                .param("root", head.root().bytes())
                .param("key", head.keyBytes())
                .param("signature", head.signatureBytes())
                .update();
    }
}
