package anlan.ground.vault;

import anlan.ground.secrets.KeyFile;
import anlan.ground.store.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/** Where content lies while it comes in. Backups leave these files out, and what a crash left is cleared away. */
@Component
class Drafts {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path folder;

    Drafts(Home home) {
        home.folder("files", "rwx------");
        this.folder = home.folder("files/arriving", "rwx------");
    }

    Path fresh() throws IOException {
        return Files.createTempFile(folder, "", ".part", KeyFile.ownersAlone());
    }

    /** A location nobody has used; spread over folders, so that none grows too large. */
    static String location(String district) {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        var name = HexFormat.of().formatHex(bytes);
        return district + "/" + name.substring(0, 2) + "/" + name.substring(2);
    }

    /** Of this node alone: each keeps its own, and each has its turn at clearing sooner or later. */
    void sweep(Duration age) throws IOException {
        var now = InstantSource.system().instant();
        try (var all = Files.list(folder)) {
            for (var draft : all.toList()) {
                if (Files.getLastModifiedTime(draft).toInstant().plus(age).isBefore(now)) {
                    Files.deleteIfExists(draft);
                }
            }
        }
    }
}
