package anlan.ground.access;

import java.io.Serializable;
import java.security.Principal;

/**
 * Who signed in, and no more: what they may do is looked up at each request. A system (token) has kind SYSTEM.
 *
 * @param acting the delegation by which they chose to act for somebody; {@link #ONESELF} for none
 */
public record SignedIn(Kind kind, String district, long id, long acting) implements Principal, Serializable {

    public static final long ONESELF = 0;

    public enum Kind {
        PERSON,
        SYSTEM
    }

    public SignedIn(Kind kind, String district, long id) {
        this(kind, district, id, ONESELF);
    }

    public SignedIn actingBy(long delegation) {
        return new SignedIn(kind, district, id, delegation);
    }

    /** The same whomever they act for: one person, one name. */
    @Override
    public String getName() {
        return kind + ":" + district + ":" + id;
    }
}
