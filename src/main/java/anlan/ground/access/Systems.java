package anlan.ground.access;

import java.util.Optional;

/** Where calling systems come from: the token room. */
public interface Systems {

    /**
     * Whom a bearer token stands for; empty for an unknown, expired or revoked one, and for one shown from an address that it is not for. Asked
     * outside any district.
     */
    Optional<SignedIn> bearer(String token, String from);

    /** The system as a viewer as of now, inside its district; empty once its token has ended or its unit is no more. */
    Optional<Viewer> now(SignedIn system);
}
