package anlan;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Data and figures made elsewhere, which lie beside the project where it is built. Where they do not, what is held against them is left out. */
public final class Outside {

    private static final Path DATA = Path.of("../shared/data");

    private Outside() {}

    /** A file or folder of theirs. */
    public static Path data(String path) {
        var there = DATA.resolve(path);
        assumeTrue(Files.exists(there), () -> "without " + there);
        return there;
    }
}
