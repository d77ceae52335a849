package anlan.ground.intake;

import anlan.ground.vault.Vault;
import anlan.ground.web.Refusals;
import anlan.ground.web.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks at what came in: what it is, whether it may be kept, and what of it. */
@Component
public class Examination {

    private final Sniff sniff;
    private final Picture picture;
    private final Vault vault;
    private final Words words;

    Examination(Sniff sniff, Picture picture, Vault vault, Words words) {
        this.sniff = sniff;
        this.picture = picture;
        this.vault = vault;
        this.words = words;
    }

    /** Null and one refusal, or what would be kept: the caller closes it. */
    public @Nullable Examined of(Arrival arrival, Refusals refusals) throws IOException {
        var ending = SafeName.ending(arrival.name());
        var kind = sniff.of(arrival.path(), ending, refusals);
        if (kind == null
                || !refusals.require(
                        ending.isEmpty() || kind.ends(ending),
                        FileFault.NAME_AND_CONTENT_DIFFER,
                        "file",
                        SafeName.shown(arrival.name()),
                        words.say("intake.kind-" + kind.code()))) {
            return null;
        }
        if (kind.picture()) {
            return redrawn(arrival, kind, refusals);
        }
        if (kind == Kind.PDF) {
            PdfCheck.check(arrival.path(), refusals);
        }
        return refusals.any() ? null : new Examined(arrival.path(), kind, name(arrival, kind), null, null, Set.of());
    }

    private @Nullable Examined redrawn(Arrival arrival, Kind kind, Refusals refusals) throws IOException {
        var notes = PictureNotes.of(arrival.path(), kind);
        var draft = vault.draft();
        Picture.Redrawn drawn = null;
        try {
            drawn = picture.redraw(arrival.path(), kind, notes.orientation(), draft, refusals);
        } finally {
            if (drawn == null) {
                Files.deleteIfExists(draft);
            }
        }
        return drawn == null
                ? null
                : new Examined(
                        draft, drawn.kind(), name(arrival, drawn.kind()), drawn.width(), drawn.height(), notes.notes());
    }

    private String name(Arrival arrival, Kind kind) {
        return SafeName.of(arrival.name(), kind, words.say("intake.unnamed"));
    }
}
