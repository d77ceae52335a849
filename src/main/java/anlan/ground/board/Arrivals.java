package anlan.ground.board;

import java.time.Instant;
import java.util.List;

/** What has arrived with a room lately, in counts. Asked inside a district, in a transaction that only reads. */
public interface Arrivals {

    /**
     * @param at when it came
     * @param say what came and how much of it, ready to show; neither a person nor a record is named
     */
    record Arrival(Instant at, String say) {}

    /** What its kind is called, ready to show. */
    String name();

    /** Since the instant, not after the other, the newest first. */
    List<Arrival> between(Instant from, Instant to);

    /** What should have come and has not, ready to show; empty when nothing is late. */
    default List<String> missing() {
        return List.of();
    }
}
