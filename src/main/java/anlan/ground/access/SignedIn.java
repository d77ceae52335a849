package anlan.ground.access;

import java.io.Serializable;
import java.security.Principal;

/** Who signed in, and no more: what they may do is looked up at each request. A system (token) has kind SYSTEM. */
public record SignedIn(Kind kind, String district, long id) implements Principal, Serializable {

    public enum Kind {
        PERSON,
        SYSTEM
    }

    @Override
    public String getName() {
        return kind + ":" + district + ":" + id;
    }
}
