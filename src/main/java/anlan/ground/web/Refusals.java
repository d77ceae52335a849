package anlan.ground.web;

import java.util.ArrayList;
import java.util.List;

/** Collects every reason against a form, so that a person mends all of them at once. */
public final class Refusals {

    private final List<Refused> all = new ArrayList<>();

    public Refusals add(Enum<?> reason, String where, Object... args) {
        all.add(new Refused(reason, where, args));
        return this;
    }

    public Refusals add(Refused refused) {
        all.add(refused);
        return this;
    }

    /** Adds the reason unless the condition holds; tells whether it held. */
    public boolean require(boolean holds, Enum<?> reason, String where, Object... args) {
        if (!holds) {
            add(reason, where, args);
        }
        return holds;
    }

    public boolean any() {
        return !all.isEmpty();
    }

    public List<Refused> all() {
        return List.copyOf(all);
    }
}
