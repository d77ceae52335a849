package anlan.promise.safeguard;

import java.math.BigDecimal;

/** What a duty has of one thing. All amounts in its own measure. */
record Held(
        long id,
        long duty,
        What kind,
        String name,
        String measure,
        BigDecimal needed,
        BigDecimal promised,
        BigDecimal committed,
        BigDecimal used) {

    /** Of what is needed, not promised. */
    BigDecimal unpromised() {
        return needed.subtract(promised).max(BigDecimal.ZERO);
    }

    /** Of what was promised, not committed. */
    BigDecimal uncommitted() {
        return promised.subtract(committed).max(BigDecimal.ZERO);
    }

    /** Of what was committed, not used. */
    BigDecimal left() {
        return committed.subtract(used).max(BigDecimal.ZERO);
    }

    /** Used over what was committed. */
    BigDecimal over() {
        return used.subtract(committed).max(BigDecimal.ZERO);
    }

    boolean lacking() {
        return unpromised().signum() > 0 || uncommitted().signum() > 0;
    }

    BigDecimal at(Stage stage) {
        return switch (stage) {
            case NEEDED -> needed;
            case PROMISED -> promised;
            case COMMITTED -> committed;
            case USED -> used;
        };
    }
}
