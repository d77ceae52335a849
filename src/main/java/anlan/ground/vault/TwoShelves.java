package anlan.ground.vault;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * An object store for what comes, and the home's disk with what lay there before: so that a home can go over to the store while work goes on, and
 * each content is moved when there is time. No location is used twice, so it does not matter where one is looked for.
 */
record TwoShelves(Disk disk, Bucket bucket) implements Shelf, AutoCloseable {

    @Override
    public void put(String location, Path sealed) throws IOException {
        bucket.put(location, sealed);
    }

    @Override
    public SeekableByteChannel open(String location) throws IOException {
        if (disk.has(location)) {
            try {
                return disk.open(location);
            } catch (NoSuchFileException e) {
                // Moved between one look and the next.
                return bucket.open(location);
            }
        }
        return bucket.open(location);
    }

    @Override
    public void delete(String location) throws IOException {
        disk.delete(location);
        bucket.delete(location);
    }

    @Override
    public void close() {
        bucket.close();
    }
}
