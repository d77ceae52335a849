package anlan.ground.vault;

import anlan.ground.store.Errand;
import anlan.ground.web.Words;
import picocli.CommandLine.Command;

/** {@code attachment rotate-key}: a fresh key for the files, also while the server runs. */
@Command(name = "attachment rotate-key")
class RotateKey implements Errand {

    @Override
    public int run(Parts parts) {
        var count = parts.get(Rewrap.class).all();
        System.out.println(parts.get(Words.class)
                .say("vault.rotated", count, parts.get(Keys.class).count()));
        return 0;
    }
}
