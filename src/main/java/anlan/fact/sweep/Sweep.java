package anlan.fact.sweep;

import java.time.LocalDate;
import java.util.Locale;

/** Areas that are walked block by block in some days. */
record Sweep(long id, String title, LocalDate from, LocalDate to, long unit, String stage) {

    enum Stage {
        PLANNED,
        STARTED,
        CLOSED
    }

    Stage at() {
        return Stage.valueOf(stage.toUpperCase(Locale.ROOT));
    }

    boolean started() {
        return at() == Stage.STARTED;
    }

    String path() {
        return "/sweeps/" + id;
    }

    String badge() {
        return switch (at()) {
            case PLANNED -> "unset";
            case STARTED -> "early";
            case CLOSED -> "good";
        };
    }
}
