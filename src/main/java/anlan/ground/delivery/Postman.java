package anlan.ground.delivery;

import anlan.ground.clock.OfficeClock;
import anlan.ground.job.Done;
import anlan.ground.job.Job;
import anlan.ground.job.Rhythm;
import anlan.ground.notify.Kind;
import anlan.ground.notify.Kinds;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Mails what is due: one letter to a person, however many messages it carries. No transaction is open while the server is spoken to. */
@Component
class Postman implements Job {

    /** A server that fails so often in a row is away; the others wait for the next round. */
    private static final int AWAY = 3;

    private final Mails mails;
    private final Readers readers;
    private final Kinds kinds;
    private final Letters letters;
    private final Mailer mailer;
    private final Quiet quiet;
    private final OfficeClock clock;
    private final TransactionTemplate once;
    private final Duration pause;

    Postman(
            Mails mails,
            Readers readers,
            Kinds kinds,
            Letters letters,
            Mailer mailer,
            Quiet quiet,
            OfficeClock clock,
            TransactionTemplate once,
            @Value("${anlan.delivery.send-every:15s}") Duration pause) {
        this.mails = mails;
        this.readers = readers;
        this.kinds = kinds;
        this.letters = letters;
        this.mailer = mailer;
        this.quiet = quiet;
        this.clock = clock;
        this.once = once;
        this.pause = pause;
    }

    @Override
    public String name() {
        return "notify.mail";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(pause);
    }

    @Override
    public Done run() {
        return mailer.set() ? new Done(deliver()) : Done.NOTHING;
    }

    /** Sends what is due in the bound district; to how many people. */
    long deliver() {
        var gone = 0L;
        for (var failed = 0; failed < AWAY; ) {
            var now = clock.instant();
            var claimed = mails.claim(now, now.plus(Retries.LEASE));
            if (claimed.isEmpty()) {
                return gone;
            }
            var went = deliver(claimed, now);
            failed = went ? 0 : failed + 1;
            gone += went ? 1 : 0;
        }
        return gone;
    }

    /** Whether the server could be spoken to, if it had to be. */
    private boolean deliver(List<Mails.Due> claimed, Instant now) {
        var reader = readers.of(claimed.getFirst().person());
        var address = reader.address();
        var due = once.execute(s -> sifted(claimed, reader, now));
        if (due == null || due.isEmpty() || address == null) {
            return true;
        }
        var outcome = mailer.send(letters.of(reader, address, due));
        once.executeWithoutResult(s -> due.forEach(each -> note(each, outcome, reader)));
        return outcome instanceof Mailer.Sent || outcome instanceof Mailer.Failed failed && failed.forGood();
    }

    /** Those that still have to go, and may go now. */
    private List<Mails.Due> sifted(List<Mails.Due> claimed, Reader reader, Instant now) {
        var due = new ArrayList<Mails.Due>();
        var open = quiet.office().hours(reader).next(now);
        for (var each : claimed) {
            if (each.read()) {
                mails.end(each, Mails.Outcome.READ, now, null);
            } else if (reader.address() == null) {
                mails.end(each, Mails.Outcome.OFF, now, null);
            } else if (open.isAfter(now) && !urgent(each)) {
                mails.postpone(each, open);
            } else {
                due.add(each);
            }
        }
        return due;
    }

    private boolean urgent(Mails.Due due) {
        return kinds.find(due.kind()).filter(Kind::urgent).isPresent();
    }

    private void note(Mails.Due due, Mailer.Outcome outcome, Reader reader) {
        var now = clock.instant();
        if (!(outcome instanceof Mailer.Failed failed)) {
            mails.end(due, Mails.Outcome.SENT, now, null);
            return;
        }
        var next = Retries.after(due.tries(), now).filter(n -> !failed.forGood());
        if (next.isEmpty()) {
            mails.end(due, Mails.Outcome.FAILED, now, failed.fault());
        } else {
            var hours = quiet.office().hours(reader);
            mails.failed(due, urgent(due) ? next.get() : hours.next(next.get()), failed.fault());
        }
    }
}
