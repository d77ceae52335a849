package anlan.ground.audit;

import anlan.ground.web.Words;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The first thing in the log that does not fit.
 *
 * @param entry the entry's id; null where none can be named
 * @param size position of the entry from 1, or the size of the head
 */
record Misfit(Kind kind, @Nullable Long entry, long size) {

    /** What does not fit. */
    enum Kind {
        /** The entry's row no longer gives the hash that was sealed. */
        ENTRY_CHANGED,
        /** An entry that was sealed is gone. */
        ENTRY_GONE,
        /** A place in the tree is empty though later ones are taken. */
        LEAF_GONE,
        /** A kept node is not the one that its leaves give. */
        NODE_CHANGED,
        /** The rows give another root than the head says. The entry is the first since the last head that fitted. */
        ROOT_DIFFERS,
        /** The head was not signed with this home's key. */
        SIGNATURE_WRONG,
        /** A head speaks of more entries than there are. */
        CUT_SHORT,
        /** An entry of long ago was kept from being sealed. */
        NEVER_SEALED
    }

    String said(Words words) {
        var key = "audit.misfit-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return words.say(key, entry == null ? "" : Long.toString(entry), Long.toString(size));
    }
}
