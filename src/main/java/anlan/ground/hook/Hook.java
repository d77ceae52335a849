package anlan.ground.hook;

import java.util.List;

/**
 * A robot or a system that is called.
 *
 * @param host of its address: all that is ever shown of it
 * @param kinds by key
 */
record Hook(long id, long unit, String name, Format format, String host, List<String> kinds) {

    Hook {
        kinds = List.copyOf(kinds);
    }

    String record() {
        return "hook/" + id;
    }
}
