package anlan.fact.submission;

import anlan.ground.access.Viewer;
import anlan.ground.vault.Vault;
import anlan.ground.web.NotFound;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes photos in as they come, piece after piece; they lie sealed until they are redrawn. */
@Component
public class Photos {

    /** How much came, from the beginning, and whether that is all. */
    public record State(int have, boolean whole) {}

    private static final int LARGEST = 20 * 1024 * 1024;

    private final Vault vault;
    private final PhotoBook book;
    private final EditionBook turns;
    private final RawPhoto raw;
    private final TransactionTemplate once;

    Photos(Vault vault, PhotoBook book, EditionBook turns, RawPhoto raw, TransactionTemplate once) {
        this.vault = vault;
        this.book = book;
        this.turns = turns;
        this.raw = raw;
        this.once = once;
    }

    /** Of a photo of the viewer's. */
    public State find(UUID id, Viewer viewer) {
        return once.execute(s -> state(own(id, viewer)));
    }

    /** A whole photo in one. */
    public State take(UUID id, byte[] content, Viewer viewer) throws IOException {
        Piece.require(content.length > 0 && content.length <= LARGEST, HoldReason.PHOTO_LARGE);
        return laid(id, null, content.length, 0, new ByteArrayInputStream(content), viewer);
    }

    /**
     * A piece; what is not the next one is let go, and the answer says where to go on.
     *
     * @param hash SHA-256 of the whole photo, in hex, as {@code size} is its size
     */
    public State take(UUID id, String hash, int size, int start, InputStream content, Viewer viewer)
            throws IOException {
        Piece.require(size > 0 && size <= LARGEST && start >= 0 && start < size, HoldReason.PHOTO_LARGE);
        Piece.require(hash.matches("[0-9a-f]{64}"), HoldReason.PHOTO_DAMAGED);
        return laid(id, hash, size, start, content, viewer);
    }

    /** @param said null where it came whole with what names it */
    private State laid(UUID id, @Nullable String said, int size, int start, InputStream content, Viewer viewer)
            throws IOException {
        var draft = vault.draft();
        try {
            var digest = RawPhoto.sha256();
            int length = Piece.write(draft, id, start, content, size - start, digest);
            var came = HexFormat.of().formatHex(digest.digest());
            var hash = said == null ? came : said;
            Piece.require(start > 0 || length < size || came.equals(hash), HoldReason.PHOTO_DAMAGED);
            while (true) {
                var ready = vault.lay(draft);
                var state = once.execute(s -> Optional.ofNullable(kept(id, hash, size, start, length, ready, viewer)));
                if (state.isPresent()) {
                    Piece.require(state.get().have() > 0, HoldReason.PHOTO_DAMAGED);
                    return state.get();
                }
            }
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Null when it has to be laid again; nothing there when the whole is not what it should be. */
    private @Nullable State kept(
            UUID id, String hash, int size, int start, int length, Vault.Ready ready, Viewer viewer) {
        turns.takeTurn("photo " + id);
        var photo = book.begin(id, hash, size, viewer)
                ? new PhotoBook.Photo(id, viewer.who().id(), viewer.name(), hash, size, 0, false)
                : own(id, viewer);
        Piece.require(photo.hash().equals(hash) && photo.size() == size, HoldReason.PHOTO_DAMAGED);
        if (photo.whole() || photo.have() != start) {
            return photo.have() == 0 ? new State(0, false) : state(photo);
        }
        if (!vault.keep(ready)) {
            return null;
        }
        book.add(id, start, length, ready.address());
        if (start + length < size) {
            return new State(start + length, false);
        }
        if (start > 0 && !raw.hash(id).equals(hash)) {
            raw.drop(id);
            return new State(0, false);
        }
        book.whole(id);
        return new State(size, true);
    }

    private PhotoBook.Photo own(UUID id, Viewer viewer) {
        return book.find(id).filter(p -> p.person() == viewer.who().id()).orElseThrow(NotFound::new);
    }

    private static State state(PhotoBook.Photo photo) {
        return new State(photo.whole() ? photo.size() : photo.have(), photo.whole());
    }
}
