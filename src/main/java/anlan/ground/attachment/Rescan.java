package anlan.ground.attachment;

import anlan.ground.audit.Audit;
import anlan.ground.job.Done;
import anlan.ground.job.Job;
import anlan.ground.job.Rhythm;
import anlan.ground.vault.Vault;
import java.io.IOException;
import java.nio.channels.Channels;
import java.time.Duration;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks the scanner about what waits: kept while it was away, or before there was one. Safe to run twice. */
@Component
class Rescan implements Job {

    private static final int BATCH = 200;

    private final Clamd clamd;
    private final ScanBook scans;
    private final Vault vault;
    private final Audit audit;
    private final TransactionTemplate once;
    private final Duration pause;

    Rescan(
            Clamd clamd,
            ScanBook scans,
            Vault vault,
            Audit audit,
            TransactionTemplate once,
            @Value("${anlan.attachment.scan-every:1m}") Duration pause) {
        this.clamd = clamd;
        this.scans = scans;
        this.vault = vault;
        this.audit = audit;
        this.once = once;
        this.pause = pause;
    }

    @Override
    public String name() {
        return "attachment.scan";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(pause);
    }

    @Override
    public Done run() {
        return clamd.set() ? new Done(waiting()) : Done.NOTHING;
    }

    /** In the bound district, until all is told or the scanner is away; how many it told. */
    long waiting() {
        return scans.waiting(BATCH).stream().takeWhile(this::told).count();
    }

    private boolean told(String address) {
        Verdict verdict;
        try (var content = vault.open(address)) {
            verdict = clamd.scan(Channels.newInputStream(content));
        } catch (IOException e) {
            verdict = new Verdict.Unable(String.valueOf(e.getMessage()), false);
        }
        note(address, verdict);
        return !(verdict instanceof Verdict.Unable unable && unable.away());
    }

    private void note(String address, Verdict verdict) {
        once.executeWithoutResult(s -> {
            scans.note(address, verdict);
            if (verdict instanceof Verdict.Found found) {
                audit.did("attachment.sealed", "files", null, Map.of("found", found.what()), null);
            }
        });
    }
}
