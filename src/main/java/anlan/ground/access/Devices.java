package anlan.ground.access;

import java.util.Optional;

/** Where callers come from that are programs on people's own phones: the device room. */
public interface Devices {

    /** Whom a user name and a secret stand for; empty for an unknown, expired or revoked one. Asked outside any district. */
    Optional<SignedIn> shown(String user, String secret, String from);
}
