package anlan.ground.attachment;

import anlan.ground.access.Viewer;
import anlan.ground.attachment.Attachments.Outcome;
import anlan.ground.audit.Audit;
import anlan.ground.intake.Arrival;
import anlan.ground.intake.Examination;
import anlan.ground.intake.Examined;
import anlan.ground.intake.SafeName;
import anlan.ground.vault.Vault;
import anlan.ground.web.Refusals;
import anlan.ground.web.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes files in: looked at and laid away first, which takes its time, then kept in one short transaction. */
@Component
class Reception {

    private final Examination examination;
    private final Vault vault;
    private final Book book;
    private final RuleBook rules;
    private final RefusalBook refused;
    private final Clamd clamd;
    private final ScanBook scans;
    private final Sealing sealing;
    private final Audit audit;
    private final TransactionTemplate once;

    Reception(
            Examination examination,
            Vault vault,
            Book book,
            RuleBook rules,
            RefusalBook refused,
            Clamd clamd,
            ScanBook scans,
            Sealing sealing,
            Audit audit,
            TransactionTemplate once) {
        this.examination = examination;
        this.vault = vault;
        this.book = book;
        this.rules = rules;
        this.refused = refused;
        this.clamd = clamd;
        this.scans = scans;
        this.sealing = sealing;
        this.audit = audit;
        this.once = once;
    }

    Outcome receive(InputStream content, String name, Viewer viewer) throws IOException {
        var rule = rules.now();
        var refusals = new Refusals();
        try (var arrival = Arrival.of(content, name, rule.biggestMb(), vault, refusals);
                var examined = arrival == null ? null : examination.of(arrival, refusals)) {
            return arrival == null || examined == null
                    ? turned(refusals.all(), name, arrival == null ? 0 : arrival.size(), viewer)
                    : kept(arrival, examined, rule, viewer);
        }
    }

    private Outcome turned(List<Refused> why, String name, long size, Viewer viewer) {
        refused.note(viewer.name(), name, size, why.getFirst());
        return new Outcome.Turned(why.getFirst());
    }

    private Outcome kept(Arrival arrival, Examined examined, FileRule rule, Viewer viewer) throws IOException {
        var verdict = scanned(arrival);
        if (verdict instanceof Verdict.Found found) {
            sealing.seal(arrival, found.what(), viewer);
            var why = new Refused(FileFault.VIRUS_FOUND, "file", SafeName.shown(arrival.name()), found.what());
            return turned(List.of(why), arrival.name(), arrival.size(), viewer);
        }
        while (true) {
            var content = vault.lay(examined.content());
            var original = rule.originals() && examined.width() != null ? vault.lay(arrival.path()) : null;
            var id = once.execute(s -> {
                var kept = keep(examined, content, original, viewer);
                if (verdict != null && kept.isPresent()) {
                    scans.note(content.address(), verdict);
                }
                if (kept.isEmpty()) {
                    s.setRollbackOnly();
                }
                return kept;
            });
            if (id.isPresent()) {
                var file = once.execute(s -> book.find(id.get()).orElseThrow()).file();
                return new Outcome.Kept(file, List.of(Book.codes(examined.removed())));
            }
        }
    }

    /** What came in is scanned, not what it was redrawn to; null where nothing scans. */
    private @Nullable Verdict scanned(Arrival arrival) throws IOException {
        if (!clamd.set()) {
            return null;
        }
        try (var content = Files.newInputStream(arrival.path())) {
            return clamd.scan(content);
        }
    }

    /** Empty when the same content was given up just now: then it is laid again. */
    private Optional<Long> keep(Examined what, Vault.Ready content, Vault.@Nullable Ready original, Viewer viewer) {
        if (!vault.keep(content) || original != null && !vault.keep(original)) {
            return Optional.empty();
        }
        var id =
                book.add(what, content.address(), content.size(), original == null ? null : original.address(), viewer);
        audit.did(
                "attachment.sent",
                "files/" + id,
                null,
                Map.of("name", what.name(), "kind", what.kind().code(), "size", content.size()),
                null);
        return Optional.of(id);
    }

    /** What would become of it, without keeping anything. */
    <T> T look(InputStream content, String name, Seen<T> seen) throws IOException {
        var refusals = new Refusals();
        try (var arrival = Arrival.of(content, name, rules.now().biggestMb(), vault, refusals);
                var examined = arrival == null ? null : examination.of(arrival, refusals)) {
            return seen.as(arrival, examined, refusals);
        }
    }

    /** What is made of a file that was only looked at. */
    @FunctionalInterface
    interface Seen<T> {
        T as(@Nullable Arrival arrival, @Nullable Examined examined, Refusals refusals) throws IOException;
    }
}
