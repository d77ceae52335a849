package anlan.ground.place;

import java.util.Locale;
import java.util.Optional;

/** The four levels on which a district is governed, from the whole to the smallest part. */
public enum Level {
    DISTRICT(6),
    TOWNSHIP(9),
    VILLAGE(12),
    BLOCK(15);

    /** How many digits of a code name an area of this level. */
    private final int digits;

    Level(int digits) {
        this.digits = digits;
    }

    int digits() {
        return digits;
    }

    /** As the contract writes it: {@code township}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The level right above; a district has none here. */
    public Optional<Level> above() {
        return switch (this) {
            case DISTRICT -> Optional.empty();
            case TOWNSHIP -> Optional.of(DISTRICT);
            case VILLAGE -> Optional.of(TOWNSHIP);
            case BLOCK -> Optional.of(VILLAGE);
        };
    }

    /** The level right below; a block has none. */
    public Optional<Level> below() {
        return switch (this) {
            case DISTRICT -> Optional.of(TOWNSHIP);
            case TOWNSHIP -> Optional.of(VILLAGE);
            case VILLAGE -> Optional.of(BLOCK);
            case BLOCK -> Optional.empty();
        };
    }

    public static Optional<Level> of(String code) {
        for (var level : values()) if (level.code().equals(code)) return Optional.of(level);
        return Optional.empty();
    }
}
