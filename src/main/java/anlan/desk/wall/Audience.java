package anlan.desk.wall;

import anlan.ground.clock.OfficeClock;
import anlan.ground.store.Within;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The screens that listen at this node. Every few seconds each is told that what it shows is as of now, or that there is a new board; one
 * whose link was revoked, here or at another node, is dismissed by then at the latest.
 */
@Component
class Audience {

    private static final Logger LOG = LoggerFactory.getLogger(Audience.class);

    /** A connection ends by itself now and then, not all at once: whatever had been forgotten with it ends too. */
    private static final Duration LONGEST = Duration.ofMinutes(30);

    /** Screens of one link: a link that went round is one that should be revoked. */
    private static final int OF_ONE_LINK = 200;

    private static final Duration EVERY = Duration.ofSeconds(5);

    private final Thread beats = Thread.ofPlatform().daemon().name("wall").unstarted(this::goOn);
    private final Map<String, Set<Seat>> seats = new ConcurrentHashMap<>();
    private final Screens screens;
    private final Boards boards;
    private final OfficeClock clock;
    private final Within within;

    Audience(Screens screens, Boards boards, OfficeClock clock, Within within) {
        this.screens = screens;
        this.boards = boards;
        this.clock = clock;
        this.within = within;
    }

    boolean full(String district, Screen screen) {
        return of(district).stream().filter(s -> s.screen().id() == screen.id()).count() >= OF_ONE_LINK;
    }

    SseEmitter sit(String district, Screen screen) {
        var spread = ThreadLocalRandom.current().nextLong(LONGEST.toMillis() / 3);
        var to = new SseEmitter(LONGEST.toMillis() + spread);
        var seat = new Seat(screen, to);
        var others = seats.computeIfAbsent(district, d -> ConcurrentHashMap.newKeySet());
        others.add(seat);
        to.onCompletion(() -> others.remove(seat));
        to.onError(e -> others.remove(seat));
        to.onTimeout(seat::leave);
        seat.beat(boards.of(district, screen.locale()).state(), clock.instant());
        return to;
    }

    /** At once, for the screens of this node. */
    void dismiss(String district, long screen) {
        dismiss(of(district), s -> s.screen().id() == screen);
    }

    int size(String district) {
        return of(district).size();
    }

    /** In the process and not a durable job: each node tells the screens that it holds, and a beat that was missed is worth nothing later. */
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        beats.start();
    }

    private void goOn() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(EVERY);
                beat();
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    void beat() {
        seats.keySet().forEach(district -> {
            try {
                beat(district);
            } catch (RuntimeException e) {
                // Screens that hear nothing say so themselves; the next round may find the database again.
                LOG.warn("The screens of {} could not be told: {}", district, e.toString());
            }
        });
    }

    private void beat(String district) {
        var listening = List.copyOf(of(district));
        if (listening.isEmpty()) {
            return;
        }
        var ids = listening.stream().map(s -> s.screen().id()).collect(Collectors.toSet());
        var open = within.district(district, () -> screens.seen(ids));
        dismiss(listening, s -> !open.contains(s.screen().id()));
        listening.stream().filter(s -> open.contains(s.screen().id())).forEach(s -> {
            var board = boards.of(district, s.screen().locale());
            s.beat(board.state(), clock.instant());
        });
    }

    private static void dismiss(Iterable<Seat> seats, Predicate<Seat> which) {
        seats.forEach(s -> {
            if (which.test(s)) {
                s.dismiss();
            }
        });
    }

    private Set<Seat> of(String district) {
        return seats.getOrDefault(district, Set.of());
    }

    /** Before the server waits for requests to end: these would not. */
    @EventListener(ContextClosedEvent.class)
    void everybodyLeaves() {
        beats.interrupt();
        seats.values().forEach(all -> all.forEach(Seat::leave));
    }
}
