package anlan.ground.notify;

import java.util.Optional;

/** What a message names is kept in no language: each room says its own as its pages do, in the language of whoever reads. */
public interface Particular {

    /** @return as it is said; empty for what is not of the room's form */
    Optional<String> said(String kept);
}
