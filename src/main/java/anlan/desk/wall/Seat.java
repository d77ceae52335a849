package anlan.desk.wall;

import java.io.IOException;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One screen that listens. What it is told is told from a thread of its own: a screen that does not read holds nobody up. */
final class Seat {

    private final Screen screen;
    private final SseEmitter to;
    private final AtomicBoolean speaking = new AtomicBoolean();

    Seat(Screen screen, SseEmitter to) {
        this.screen = screen;
        this.to = to;
    }

    Screen screen() {
        return screen;
    }

    /** That what it shows is as of now, and which board that is. */
    void beat(String state, Instant at) {
        tell("beat", "{\"board\":\"" + state + "\",\"at\":" + at.toEpochMilli() + "}", false);
    }

    /** That its link opens no more. */
    void dismiss() {
        tell("gone", "{}", true);
    }

    void leave() {
        to.complete();
    }

    /** A screen still busy with what it was told before is let go: it will come back. */
    private void tell(String what, String about, boolean last) {
        var free = speaking.compareAndSet(false, true);
        Thread.startVirtualThread(() -> {
            if (!free) {
                to.complete();
                return;
            }
            try {
                to.send(SseEmitter.event().name(what).data(about));
            } catch (IOException | IllegalStateException gone) {
                to.complete();
            } finally {
                speaking.set(false);
            }
            if (last) {
                to.complete();
            }
        });
    }
}
