package anlan.ground.access;

import java.util.Optional;

/** The viewer of the present request, for what is asked away from a route (audit entries, the layout). */
public final class Scope {

    private static final ScopedValue<Viewer> VIEWER = ScopedValue.newInstance();
    private static final ScopedValue<String> FROM = ScopedValue.newInstance();

    private Scope() {}

    public static Optional<Viewer> viewer() {
        return VIEWER.isBound() ? Optional.of(VIEWER.get()) : Optional.empty();
    }

    /** The network address the request came from. */
    public static Optional<String> from() {
        return FROM.isBound() ? Optional.of(FROM.get()) : Optional.empty();
    }

    /** Runs the work as the viewer: what a request does, and what tests and the command line do by hand. */
    public static <T, X extends Throwable> T as(Viewer viewer, String from, ScopedValue.CallableOp<? extends T, X> work)
            throws X {
        return ScopedValue.where(VIEWER, viewer).where(FROM, from).call(work);
    }
}
