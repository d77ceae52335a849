package anlan.ground.vault;

import anlan.ground.store.Errand;
import anlan.ground.web.PartAway;
import anlan.ground.web.Refused;
import anlan.ground.web.RefusedException;
import anlan.ground.web.Words;
import java.io.UncheckedIOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code attachment move --to store}: what is kept goes over to the object store, also while the server runs. */
@Command(name = "attachment move")
class Move implements Errand {

    /** Where to. */
    enum To {
        store,
        disk
    }

    @Option(
            names = "--to",
            paramLabel = "store|disk",
            required = true,
            descriptionKey = "vault.command-attachment-move-to")
    private To to = To.store;

    @Override
    public int run(Parts parts) {
        if (!(parts.get(Shelf.class) instanceof TwoShelves shelves)) {
            throw new RefusedException(new Refused(StoreFault.NO_STORE, ""));
        }
        var words = parts.get(Words.class);
        try {
            System.out.println(
                    words.say("vault.moved-" + to, moved(parts.get(Moving.class), shelves), shelves.bucket()));
            return 0;
        } catch (UncheckedIOException e) {
            System.err.println(words.say(
                    "vault.moving-stopped", e.getCause() instanceof PartAway away ? away.reason() : e.getMessage()));
            return 1;
        }
    }

    private long moved(Moving moving, TwoShelves shelves) {
        return switch (to) {
            case store -> moving.toStore(shelves);
            case disk -> moving.toDisk(shelves);
        };
    }
}
