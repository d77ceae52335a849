package anlan.ground.secrets;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Writes a file of keys: whole or not at all, and never readable by others, not even for a moment. */
public final class KeyFile {

    private KeyFile() {}

    /** Two nodes may start at once over one home: whoever comes second takes the first one's. */
    public static void make(Path file, byte[] keys) throws IOException {
        var whole = whole(file, keys);
        try {
            Files.createLink(file, whole);
        } catch (FileAlreadyExistsException e) {
            return;
        } finally {
            Files.delete(whole);
        }
    }

    /** New keys in place of the old ones, at once. */
    public static void replace(Path file, byte[] keys) throws IOException {
        Files.move(whole(file, keys), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Path whole(Path file, byte[] keys) throws IOException {
        var whole = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".part", ownersAlone());
        try (var out = FileChannel.open(whole, StandardOpenOption.WRITE)) {
            var left = ByteBuffer.wrap(keys);
            while (left.hasRemaining()) {
                out.write(left);
            }
            out.force(true);
        }
        return whole;
    }

    /** What a new file is made with so that nobody else ever opens it; nothing where the file system knows no such thing. */
    public static FileAttribute<?>[] ownersAlone() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
