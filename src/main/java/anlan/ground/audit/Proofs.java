package anlan.ground.audit;

import anlan.ground.store.District;
import anlan.ground.web.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Proofs of the whole that were asked for on a page: under way, and what they came to. */
@Component
class Proofs {

    private static final Logger LOG = LoggerFactory.getLogger(Proofs.class);

    /** Ready to show. */
    record Shown(
            String at,
            String by,
            boolean running,
            long done,
            long total,
            boolean fits,
            String said,
            @Nullable String path) {}

    private final JdbcClient jdbc;
    private final TransactionTemplate apart;
    private final Verifier verifier;
    private final Words words;
    private final Wording wording;

    Proofs(JdbcClient jdbc, PlatformTransactionManager transactions, Verifier verifier, Words words, Wording wording) {
        this.jdbc = jdbc;
        this.verifier = verifier;
        this.words = words;
        this.wording = wording;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Begins once the asking is committed. */
    void begin(String by, List<Head> outside) {
        var id = jdbc.sql("insert into audit_proof (asked_at, asked_by, total) values (:at, :by, :total) returning id")
                .param("at", now())
                .param("by", by)
                .param("total", KeptTree.size(jdbc))
                .query(Long.class)
                .single();
        var district = District.current();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                Thread.ofVirtual()
                        .name("audit-proof-" + id)
                        .start(() -> District.run(district, () -> prove(id, outside)));
            }
        });
    }

    private void prove(long id, List<Head> outside) {
        try {
            var verdict = verifier.verify(outside, (done, total) -> progress(id, done, total));
            end(id, verdict);
        } catch (RuntimeException e) {
            LOG.error("The proof {} could not be carried through", id, e);
            apart.executeWithoutResult(s -> jdbc.sql("update audit_proof set ended_at = :at where id = :id")
                    .param("at", now())
                    .param("id", id)
                    .update());
        }
    }

    private void progress(long id, long done, long total) {
        apart.executeWithoutResult(s -> jdbc.sql("update audit_proof set done = :done, total = :total where id = :id")
                .param("done", done)
                .param("total", total)
                .param("id", id)
                .update());
    }

    private void end(long id, Verdict verdict) {
        var misfit = verdict.misfit();
        apart.executeWithoutResult(s -> jdbc.sql("""
                        update audit_proof set ended_at = :at, fits = :fits, done = :done, misfit = :misfit, entry = :entry, size = :size
                        where id = :id
                        """)
                .param("at", now())
                .param("fits", verdict.fits())
                .param("done", verdict.entries())
                .param("misfit", misfit == null ? null : misfit.kind().name())
                .param("entry", misfit == null ? null : misfit.entry())
                .param("size", misfit == null ? null : misfit.size())
                .param("id", id)
                .update());
    }

    List<Shown> latest() {
        return jdbc.sql("select * from audit_proof order by id desc limit 10")
                .query((row, n) -> shown(row))
                .list();
    }

    private Shown shown(ResultSet row) throws SQLException {
        var running = row.getObject("ended_at") == null;
        var entry = row.getObject("entry", Long.class);
        return new Shown(
                wording.time(row.getObject("asked_at", OffsetDateTime.class).toInstant()),
                row.getString("asked_by"),
                running,
                row.getLong("done"),
                row.getLong("total"),
                row.getBoolean("fits"),
                running
                        ? words.say("audit.proof-running", row.getLong("done"), row.getLong("total"))
                        : said(row, entry),
                entry == null ? null : "/audit/entries/" + entry);
    }

    private String said(ResultSet row, @Nullable Long entry) throws SQLException {
        if (row.getObject("fits") == null) {
            return words.say("audit.proof-failed");
        }
        return row.getBoolean("fits")
                ? words.say("audit.proof-fits", row.getLong("done"))
                : new Misfit(Misfit.Kind.valueOf(row.getString("misfit")), entry, row.getLong("size")).said(words);
    }

    private static OffsetDateTime now() {
        return Instant.now().atOffset(ZoneOffset.UTC);
    }
}
