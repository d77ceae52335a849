package anlan.ground.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/** The folder in which everything of one installation lives. */
public record Home(Path root) {

    public Home {
        root = root.toAbsolutePath().normalize();
    }

    /** {@code ANLAN_HOME}, or {@code anlan-home} in the working directory. */
    public static Home fromEnvironment() {
        return new Home(Path.of(Optional.ofNullable(System.getenv("ANLAN_HOME"))
                .filter(value -> !value.isBlank())
                .orElse("anlan-home")));
    }

    /** A path inside the home; nothing is created. */
    public Path path(String first, String... more) {
        return root.resolve(Path.of(first, more));
    }

    /** The folder of secrets, readable by its owner alone; created when absent. */
    public Path keys() {
        return folder("keys", "rwx------");
    }

    /** A folder inside the home with exactly these permissions where the file system has such; created when absent. */
    public Path folder(String name, String permissions) {
        try {
            make();
            Path folder = Files.createDirectories(path(name));
            allow(folder, permissions);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Others may pass through the home, not look around in it: the database's own user has to reach its folder. */
    void make() throws IOException {
        if (!Files.exists(root)) {
            Files.createDirectories(root);
            allow(root, "rwx--x--x");
        }
    }

    void passable() throws IOException {
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(root);
        if (permissions.add(PosixFilePermission.OTHERS_EXECUTE)) {
            Files.setPosixFilePermissions(root, permissions);
        }
    }

    /** Sets exactly these permissions where the file system has such. */
    public static void allow(Path path, String permissions) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }
}
