package anlan.ground.store;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What this machine is and has, as far as a database wants to know. */
final class Machine {
    static final boolean WINDOWS = name().startsWith("windows");
    static final boolean LINUX = name().startsWith("linux");
    private static final long MB = 1 << 20;

    private Machine() {}

    static String name() {
        return (System.getProperty("os.name") + " " + System.getProperty("os.arch")).toLowerCase(Locale.ROOT);
    }

    /** The archive's name inside the jar of binaries. */
    static String archive() {
        String system = LINUX ? "linux" : WINDOWS ? "windows" : "darwin";
        boolean arm = name().contains("aarch64") && !WINDOWS;
        return "postgres-" + system + (arm ? "-arm_64.txz" : "-x86_64.txz");
    }

    /** Megabytes of memory; what a container allows, not what its host has. */
    static long memory() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        return system instanceof com.sun.management.OperatingSystemMXBean os ? os.getTotalMemorySize() / MB : 2048;
    }

    /** Containers come with a shared-memory file system of 64 MB, in which a parallel query would fail. */
    static boolean scantSharedMemory() {
        Path shm = Path.of("/dev/shm");
        try {
            return LINUX && (!Files.isDirectory(shm) || Files.getFileStore(shm).getTotalSpace() < 512 * MB);
        } catch (IOException ignored) {
            return true;
        }
    }
}
