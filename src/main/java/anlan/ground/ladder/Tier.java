package anlan.ground.ladder;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** To whom a step goes. */
public enum Tier {
    /** Whoever has to act. */
    HANDLER,
    /** They, and those who lead their unit. */
    LEAD,
    /** The coordinator, who has to say something; listed as escalated. */
    COORDINATOR,
    /** The coordinator again; named in the bulletin. */
    BULLETIN;

    /** How high it has gone: 0 while it is in its unit. */
    public int level() {
        return Math.max(0, ordinal() - LEAD.ordinal());
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Tier> of(String word) {
        return Arrays.stream(values()).filter(t -> t.word().equals(word)).findFirst();
    }
}
