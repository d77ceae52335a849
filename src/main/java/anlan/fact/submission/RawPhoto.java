package anlan.fact.submission;

import anlan.ground.vault.Vault;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A photo as it was sent, put together from its pieces: for redrawing alone. */
@Component
class RawPhoto {

    private final Vault vault;
    private final PhotoBook book;

    RawPhoto(Vault vault, PhotoBook book) {
        this.vault = vault;
        this.book = book;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    InputStream open(UUID photo) throws IOException {
        var streams = new ArrayList<InputStream>();
        for (var piece : book.pieces(photo)) {
            var stream = Channels.newInputStream(vault.open(piece.address()).position(Piece.HEAD));
            streams.add(stream);
        }
        return new SequenceInputStream(Collections.enumeration(streams));
    }

    String hash(UUID photo) {
        var digest = sha256();
        try (var in = new DigestInputStream(open(photo), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** In the transaction in which it is needed no more. */
    void drop(UUID photo) {
        book.empty(photo).forEach(address -> vault.drop(address, () -> !book.refersTo(address)));
    }
}
