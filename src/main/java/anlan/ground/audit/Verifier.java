package anlan.ground.audit;

import anlan.ground.store.District;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Proves a district's log from its rows: every leaf, every kept node, every head, and heads that were kept elsewhere. */
@Component
class Verifier {

    private static final Logger LOG = LoggerFactory.getLogger(Verifier.class);

    /** Longer than any transaction stays open: what is older and still unsealed was hidden from the sealer. */
    private static final Duration UNSEALED_AT_MOST = Duration.ofHours(6);

    private static final String LEAVES = """
            select l.position, l.entry, l.hash, e.id is not null as there, %s
            from audit_leaf l left join audit_entry e on e.district = l.district and e.id = l.entry
            order by l.position
            """.formatted(Entries.COLUMNS);

    private final JdbcClient jdbc;
    private final TransactionTemplate still;
    private final Sealer sealer;
    private final SealKey key;

    Verifier(JdbcClient jdbc, PlatformTransactionManager transactions, Sealer sealer, SealKey key) {
        this.jdbc = jdbc;
        this.sealer = sealer;
        this.key = key;
        this.still = new TransactionTemplate(transactions);
        still.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        still.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        still.setReadOnly(true);
    }

    /**
     * Proves the bound district's log as it stands now.
     *
     * @param outside heads kept elsewhere; those of other districts are left aside
     * @param progress told of leaves done and all leaves, every thousand
     */
    Verdict verify(List<Head> outside, BiConsumer<Long, Long> progress) {
        sealWhatWaits();
        return still.execute(status -> walk(outside, progress));
    }

    private void sealWhatWaits() {
        try {
            sealer.seal();
        } catch (RuntimeException e) {
            LOG.warn("The log could not be sealed up to now; what is sealed is proved: {}", e.getMessage());
        }
    }

    private Verdict walk(List<Head> outside, BiConsumer<Long, Long> progress) {
        var heads = jdbc.sql("select %s from audit_head".formatted(Head.COLUMNS))
                .query((row, n) -> Head.row(row))
                .list();
        var own = outside.stream().filter(h -> h.log().equals(District.current()));
        var all = java.util.stream.Stream.concat(heads.stream(), own).toList();
        var walk = new Walk(all, new KeptNodes(jdbc), key.open());
        var total = KeptTree.size(jdbc);
        try (var leaves = jdbc.sql(LEAVES).withFetchSize(1_000).query((row, n) -> Walk.Leaf.row(row)).stream()) {
            for (var each = leaves.iterator(); each.hasNext() && walk.misfit() == null; ) {
                walk.next(each.next());
                if (walk.size() % 1_000 == 0) {
                    progress.accept(walk.size(), total);
                }
            }
        }
        walk.end();
        var misfit = walk.misfit() == null ? neverSealed() : walk.misfit();
        progress.accept(walk.size(), total);
        return new Verdict(walk.size(), all.size(), misfit);
    }

    private @Nullable Misfit neverSealed() {
        return jdbc.sql("""
                        select min(e.id) from audit_entry e where e.at < :before
                          and not exists (select from audit_leaf l where l.district = e.district and l.entry = e.id)
                        having min(e.id) is not null
                        """)
                .param("before", Instant.now().minus(UNSEALED_AT_MOST).atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Misfit(Misfit.Kind.NEVER_SEALED, row.getLong(1), 0))
                .optional()
                .orElse(null);
    }
}
