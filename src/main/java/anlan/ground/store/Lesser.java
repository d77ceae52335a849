package anlan.ground.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A user with fewer rights, for PostgreSQL refuses to run as root. */
record Lesser(String name, String uid, String gid) {
    private static final List<String> CHOICE = List.of("anlan", "postgres", "nobody");

    static boolean needed() {
        return !Machine.WINDOWS && "root".equals(System.getProperty("user.name"));
    }

    static Lesser choose() {
        try {
            List<String> accounts = Files.readAllLines(Path.of("/etc/passwd"));
            return CHOICE.stream()
                    .flatMap(name -> accounts.stream().filter(line -> line.startsWith(name + ":")))
                    .map(line -> line.split(":", -1))
                    .map(field -> new Lesser(field[0], field[2], field[3]))
                    .findFirst()
                    .orElseThrow(() -> new CannotStart("store.root-alone"));
        } catch (IOException e) {
            throw new CannotStart("store.root-alone", e);
        }
    }

    /** Ways of becoming that user, the cleanest first; not every system has every one. */
    List<List<String>> ways() {
        return List.of(
                List.of("setpriv", "--reuid=" + uid, "--regid=" + gid, "--clear-groups", "--"),
                List.of("runuser", "-u", name, "--"),
                List.of("su", "-s", "/bin/sh", name, "-c", "exec \"$0\" \"$@\"", "--"),
                List.of("sudo", "-n", "-u", name, "--"));
    }

    void own(Path path) throws IOException {
        var principal = path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(name);
        if (Files.getOwner(path).equals(principal)) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : all.toList()) {
                Files.setOwner(each, principal);
            }
        }
    }
}
