package anlan.ground.job;

import java.time.Duration;

/**
 * How the scheduler goes about it.
 *
 * @param look after which it looks again for what is due
 * @param sign after which a node says again that it lives; one that has missed four is held to be gone
 * @param patience which a stop has with what runs, before and again after interrupting it
 */
record Pace(Duration look, Duration sign, Duration patience, int threads) {

    static final Pace USUAL = new Pace(Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofSeconds(10), 8);
}
