package anlan.fact.imports;

import anlan.ground.store.District;
import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** This node's two hands for imports, and what waits for them. While it has any it says so, that no other node takes them for left behind. */
@Component
class Hands {

    private static final Logger LOG = LoggerFactory.getLogger(Hands.class);

    private record Piece(String district, long id) {}

    private final Stirs stirs;
    private final TransactionTemplate once;
    private final Set<Piece> waiting = ConcurrentHashMap.newKeySet();
    private final Set<Piece> underWay = ConcurrentHashMap.newKeySet();
    private final ExecutorService workers = Executors.newFixedThreadPool(
            2, Thread.ofPlatform().name("import-", 1).daemon().factory());
    private final ScheduledExecutorService beat = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("import-beat").daemon().factory());
    private final ScheduledFuture<?> beating;

    Hands(Stirs stirs, TransactionTemplate once) {
        this.stirs = stirs;
        this.once = once;
        beating = beat.scheduleWithFixedDelay(
                this::stir, Stirs.BEAT.toSeconds(), Stirs.BEAT.toSeconds(), TimeUnit.SECONDS);
    }

    /** Does the work in the bound district, as soon as a hand is free; what waits already is not taken twice. */
    void take(long id, Runnable work) {
        var piece = new Piece(District.current(), id);
        if (!waiting.add(piece)) {
            return;
        }
        workers.execute(() -> {
            waiting.remove(piece);
            underWay.add(piece);
            try {
                District.run(piece.district(), work);
            } finally {
                underWay.remove(piece);
            }
        });
    }

    boolean has(long id) {
        var piece = new Piece(District.current(), id);
        return waiting.contains(piece) || underWay.contains(piece);
    }

    private void stir() {
        var had = new java.util.HashSet<>(waiting);
        had.addAll(underWay);
        had.stream()
                .collect(Collectors.groupingBy(Piece::district, Collectors.mapping(Piece::id, Collectors.toList())))
                .forEach(this::stir);
    }

    private void stir(String district, List<Long> ids) {
        try {
            District.run(district, () -> once.executeWithoutResult(s -> stirs.stir(ids)));
        } catch (RuntimeException e) {
            LOG.warn("Imports of {} could not be said to go on: {}", district, e.getMessage());
        }
    }

    @PreDestroy
    void stop() {
        beating.cancel(true);
        beat.shutdown();
    }
}
