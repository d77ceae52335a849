package anlan.desk.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.zip.GZIPInputStream;

/** Reads a file of the pack as it lies in the repository. */
final class Shipped {
    private Shipped() {}

    static String text(String name) throws IOException {
        try (InputStream bytes = Files.newInputStream(DemonstrationPack.SHIPPED.resolve(name));
                InputStream plain = name.endsWith(".gz") ? new GZIPInputStream(bytes) : bytes) {
            return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
