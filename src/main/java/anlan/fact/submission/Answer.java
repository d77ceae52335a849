package anlan.fact.submission;

import java.util.List;
import java.util.UUID;

/** What became of an edition; the same however often it is sent. */
public sealed interface Answer {

    /**
     * A finding's entry of the ledger.
     *
     * @param number what people call it
     */
    record Filed(UUID finding, long problem, String number) {}

    /**
     * It counts.
     *
     * @param version of its submission, from 1
     */
    record Taken(int version, List<Filed> findings) implements Answer {}

    /**
     * It waits for somebody to decide.
     *
     * @param why in the reader's words
     */
    record Held(List<String> why) implements Answer {}

    /** Somebody decided that it does not count. */
    record Aside(String by, String words) implements Answer {}

    /** These photos have not come whole yet: nothing was kept, send them and it again. */
    record Missing(List<UUID> photos) implements Answer {}

    /** It is not taken in at all; the sender keeps it. */
    record Turned(String code, String why) implements Answer {}
}
