package anlan.ground.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;

/** A random secret kept in a file of the home's keys. */
record Secret(String value) {
    private static final SecureRandom RANDOM = new SecureRandom();

    static Secret kept(Path file) throws IOException {
        if (!Files.exists(file)) {
            byte[] bytes = new byte[32];
            RANDOM.nextBytes(bytes);
            Path half = new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes))
                    .copy(file.resolveSibling(file.getFileName() + ".new"));
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return new Secret(Files.readString(file).strip());
    }

    /** Never readable by others, not even for a moment: the permissions come before the content. */
    Path copy(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file);
        Home.allow(file, "rw-------");
        return Files.writeString(file, value + "\n");
    }

    @Override
    public String toString() {
        return "***";
    }
}
