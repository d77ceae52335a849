package anlan.ground.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The clock of the office: the system's, unless a day was chosen (demonstration) or a block of code runs as if at another instant (bringing
 * in history, tests). The audit log does not ask it: what is written there carries the system's own time.
 */
@Component
public class OfficeClock extends Clock {

    private static final ScopedValue<Instant> AS_IF = ScopedValue.newInstance();

    private final ZoneId zone;
    private final List<Runnable> choices = new CopyOnWriteArrayList<>();
    private volatile Duration ahead = Duration.ZERO;

    public OfficeClock(@Value("${anlan.zone:Asia/Shanghai}") String zone) {
        this.zone = ZoneId.of(zone);
    }

    @Override
    public Instant instant() {
        return AS_IF.isBound() ? AS_IF.get() : Instant.now().plus(ahead);
    }

    /** Moves today to the chosen day, keeping the time of day; null goes back to the real one. */
    public void choose(@Nullable LocalDate day) {
        var now = Instant.now().atZone(zone);
        ahead = day == null ? Duration.ZERO : Duration.between(now, now.with(day));
        choices.forEach(Runnable::run);
    }

    /** Told each time another day is chosen. */
    public void whenChosen(Runnable told) {
        choices.add(told);
    }

    /** How far the chosen day is ahead of the real one; nothing unless one was chosen. */
    public Duration ahead() {
        return ahead;
    }

    /** Whether today was chosen rather than is. */
    public boolean chosen() {
        return !ahead.isZero();
    }

    /** Runs the work as if at the instant. */
    public static <X extends Throwable> void asIf(Instant at, ThrowingWork<X> work) throws X {
        ScopedValue.where(AS_IF, at).call(() -> {
            work.run();
            return at;
        });
    }

    /** Work that may fail in its own way. */
    @FunctionalInterface
    public interface ThrowingWork<X extends Throwable> {
        void run() throws X;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(instant(), zone);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return Clock.fixed(instant(), other);
    }
}
