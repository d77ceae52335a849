package anlan.ground.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Ownership of a home. The operating system gives it back when the process ends, however it ends. */
record HomeLock(FileChannel channel) implements AutoCloseable {

    static HomeLock take(Home home) {
        return tryTake(home).orElseThrow(() -> new CannotStart("store.home-taken", home.root()));
    }

    static Optional<HomeLock> tryTake(Home home) {
        try {
            home.make();
            FileChannel channel =
                    FileChannel.open(home.path("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (locked(channel) == null) {
                channel.close();
                return Optional.empty();
            }
            return Optional.of(new HomeLock(channel));
        } catch (IOException e) {
            throw new CannotStart("store.home-unwritable", e, home.root(), e.getMessage());
        }
    }

    private static @Nullable FileLock locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException ignored) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
