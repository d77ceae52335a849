package anlan.fact.party;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parties of one problem: that there are some, and who looked. Who they are only of the one that was just looked at.
 *
 * @param entries empty where the viewer may only write one down
 * @param joined other problems that are merged into it and have parties of their own
 * @param acted the number of the entry whose form was refused; 0 for none
 */
record PartyPage(
        String title,
        String problem,
        String path,
        String back,
        boolean mayOpen,
        boolean mayAdd,
        List<Entry> entries,
        List<Look> looks,
        List<Joined> joined,
        @Nullable Opened opened,
        String due,
        int acted,
        String typed,
        PartyForm form) {

    /** @param gone says when and why it was deleted; empty while it is kept */
    record Entry(int number, String name, String added, String why, String gone) {}

    record Look(String who, String said) {}

    record Joined(String path, String name) {}

    /** What the look shows. */
    record Opened(String title, List<Fact> facts) {}

    record Fact(String name, String value) {}
}
