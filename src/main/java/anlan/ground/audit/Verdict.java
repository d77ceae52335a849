package anlan.ground.audit;

import org.jspecify.annotations.Nullable;

/** What the proof of a whole log came to. */
record Verdict(long entries, int heads, @Nullable Misfit misfit) {

    boolean fits() {
        return misfit == null;
    }
}
