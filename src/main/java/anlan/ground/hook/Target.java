package anlan.ground.hook;

import java.net.URI;

/**
 * Where a hook calls, and the secret with which it signs.
 *
 * @param secret empty where there is none
 */
record Target(URI address, String secret) {

    /** Never in a log: whoever knows the address can speak in the chat. */
    @Override
    public String toString() {
        return "Target[" + address.getHost() + "]";
    }
}
