package anlan.fact.submission;

import anlan.ground.web.Refused;
import anlan.ground.web.RefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;

/** A piece of a photo as it is laid away: before it stand its photo and its place in it, so that no other room's content has its address. */
final class Piece {

    static final int HEAD = 20;

    private Piece() {}

    /** @return how many bytes came */
    static int write(Path draft, UUID id, int start, InputStream content, int most, MessageDigest digest)
            throws IOException {
        var head = ByteBuffer.allocate(HEAD)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .putInt(start);
        try (var out = Files.newOutputStream(draft)) {
            out.write(head.array());
            var bytes = content.readNBytes(most + 1);
            require(bytes.length > 0 && bytes.length <= most, HoldReason.PHOTO_DAMAGED);
            digest.update(bytes);
            out.write(bytes);
            return bytes.length;
        }
    }

    static void require(boolean holds, HoldReason reason) {
        if (!holds) {
            throw new RefusedException(HttpStatus.UNPROCESSABLE_CONTENT, List.of(new Refused(reason, "photo")));
        }
    }
}
