package anlan.ground.attachment;

import anlan.ground.audit.Audit;
import anlan.ground.store.Districts;
import anlan.ground.vault.Vault;
import java.io.IOException;
import java.nio.channels.Channels;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks the scanner about what waits: kept while it was away, or before there was one. Safe to run twice. */
@Component
class Rescan {

    private static final Logger LOG = LoggerFactory.getLogger(Rescan.class);
    private static final int BATCH = 200;

    private final Clamd clamd;
    private final ScanBook scans;
    private final Districts districts;
    private final Vault vault;
    private final Audit audit;
    private final TransactionTemplate once;

    Rescan(Clamd clamd, ScanBook scans, Districts districts, Vault vault, Audit audit, TransactionTemplate once) {
        this.clamd = clamd;
        this.scans = scans;
        this.districts = districts;
        this.vault = vault;
        this.audit = audit;
        this.once = once;
    }

    @Scheduled(initialDelayString = "20s", fixedDelayString = "${anlan.attachment.scan-every:1m}")
    void all() {
        if (!clamd.set()) {
            return;
        }
        try {
            districts.each(district -> waiting());
        } catch (RuntimeException e) {
            LOG.error(
                    "Files that wait for the scanner could not be scanned and will be tried again: {}", e.getMessage());
        }
    }

    /** In the bound district, until all is told or the scanner is away. */
    void waiting() {
        for (var address : scans.waiting(BATCH)) {
            if (!told(address)) {
                return;
            }
        }
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
