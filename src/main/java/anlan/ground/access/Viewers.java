package anlan.ground.access;

import java.util.Optional;

/** Where viewers come from: the staff room. Asked at every request, inside the district of the one signed in. */
public interface Viewers {

    /** The viewer as of now; empty when the person has left or the token was revoked. */
    Optional<Viewer> now(SignedIn who);
}
