package anlan.ground.vault;

import anlan.ground.store.Home;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The home's own disk. A file is whole on the disk before it gets its name, so that a crash leaves no half one. */
class Disk implements Shelf {

    private final Path root;

    Disk(Home home) {
        this.root = home.folder("files", "rwx------");
    }

    @Override
    public void put(String location, Path sealed) throws IOException {
        var file = root.resolve(location);
        var folder = root.resolve(location).resolveSibling("");
        make(folder);
        try (var whole = FileChannel.open(sealed, StandardOpenOption.WRITE)) {
            whole.force(true);
        }
        Files.move(sealed, file, StandardCopyOption.ATOMIC_MOVE);
        remember(folder);
    }

    private void make(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            remember(folder.resolveSibling(""));
            remember(root);
        }
    }

    /** A name lasts once its folder is on the disk too; Windows keeps folders by itself and lets nobody open one. */
    private static void remember(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (var names = FileChannel.open(folder, StandardOpenOption.READ)) {
                names.force(true);
            }
        }
    }

    boolean has(String location) {
        return Files.exists(root.resolve(location));
    }

    Path path(String location) {
        return root.resolve(location);
    }

    @Override
    public SeekableByteChannel open(String location) throws IOException {
        return FileChannel.open(root.resolve(location), StandardOpenOption.READ);
    }

    @Override
    public void delete(String location) throws IOException {
        Files.deleteIfExists(root.resolve(location));
    }
}
