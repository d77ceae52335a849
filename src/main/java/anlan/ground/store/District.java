package anlan.ground.store;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The district that the present work belongs to, a 6-digit code of GB/T 2260. Bound to a block of code and not to a thread that outlives
 * it, so that one person's scope can never be met by the next request.
 */
public final class District {

    private static final ScopedValue<String> CURRENT = ScopedValue.newInstance();

    private District() {}

    public static Optional<String> bound() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    /** The bound district. @throws IllegalStateException outside of one: a fault of ours, never of a user's */
    public static String current() {
        return bound().orElseThrow(() -> new IllegalStateException("No district is bound here"));
    }

    /** Runs the work inside the district. */
    public static <T extends @Nullable Object, X extends Throwable> T in(
            String code, ScopedValue.CallableOp<? extends T, X> work) throws X {
        return ScopedValue.where(CURRENT, code).call(work);
    }

    public static void run(String code, Runnable work) {
        ScopedValue.where(CURRENT, code).run(work);
    }
}
