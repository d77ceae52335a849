package anlan.ground.vault;

import anlan.ground.web.Words;
import org.springframework.stereotype.Component;

/** Says where content lies, and whether it can be reached, for whoever keeps the files. */
@Component
public class Whereabouts {

    private final Shelf shelf;
    private final BucketState state;
    private final Words words;

    Whereabouts(Shelf shelf, BucketState state, Words words) {
        this.shelf = shelf;
        this.state = state;
        this.words = words;
    }

    public String say() {
        if (!(shelf instanceof TwoShelves shelves)) {
            return words.say("vault.on-disk");
        }
        return state.trouble().map(words::say).orElseGet(() -> words.say("vault.in-store", shelves.bucket()));
    }
}
