package anlan.fact.imports;

import anlan.fact.rejection.Reason;
import anlan.ground.clock.OfficeClock;
import anlan.ground.job.Asides;
import anlan.ground.store.District;
import anlan.ground.web.Refused;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** How an import ends that was not kept: refused with its reasons, or broken off. */
@Component
class Ending {

    private static final Logger LOG = LoggerFactory.getLogger(Ending.class);

    private final ImportBook book;
    private final Files files;
    private final ImportNews news;
    private final OfficeClock clock;
    private final Asides asides;
    private final TransactionTemplate once;

    Ending(ImportBook book, Files files, ImportNews news, OfficeClock clock, Asides asides, TransactionTemplate once) {
        this.book = book;
        this.files = files;
        this.news = news;
        this.clock = clock;
        this.asides = asides;
        this.once = once;
    }

    void refused(long id, List<Refused> why, Instant began) {
        end(id, Imported.State.REFUSED, why);
        once.executeWithoutResult(s -> asides.done(TakeUp.NAME, began, 1));
        files.forget(files.sent(id));
        files.forget(files.rejected(id));
    }

    void failed(long id, Throwable fault, Instant began) {
        var code = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("import {} of {} broke off ({})", id, District.current(), code, fault);
        var full = Mishap.of(fault) == Mishap.DISK_FULL;
        end(id, Imported.State.FAILED, List.of(new Refused(full ? Denied.DISK_FULL : Denied.BROKE_OFF, "")));
        once.executeWithoutResult(s -> asides.failed(TakeUp.NAME, began, fault, code));
    }

    /** Its file lies on the disk of a node that is not heard of any more. */
    void leftElsewhere(long id) {
        LOG.warn("import {} of {} is left on a node that is gone", id, District.current());
        end(id, Imported.State.FAILED, List.of(new Refused(Denied.LEFT_ELSEWHERE, "")));
    }

    private void end(long id, Imported.State state, List<Refused> why) {
        var reasons = why.stream()
                .map(r -> new Reason(
                        r.key(),
                        r.where(),
                        r.args().stream().map(String::valueOf).toList(),
                        0))
                .toList();
        once.executeWithoutResult(s -> {
            book.end(id, state, reasons, clock.instant());
            news.ended(book.find(id).orElseThrow(), state);
        });
    }
}
