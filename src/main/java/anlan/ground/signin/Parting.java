package anlan.ground.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;

/** What another way in still offers to somebody who came by it and signs out here. */
public interface Parting {

    /**
     * Asked while the sitting is still there; empty when it did not begin there.
     *
     * @return done once it has ended; where to look next
     */
    Optional<Supplier<String>> of(HttpServletRequest request);
}
