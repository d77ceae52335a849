package anlan.ground.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a running or killed PostgreSQL left in its data folder about itself. */
record Postmaster(long pid, int port) {

    static Optional<Postmaster> of(Path data) {
        Path file = data.resolve("postmaster.pid");
        try {
            List<String> lines = Files.readAllLines(file);
            return Optional.of(new Postmaster(
                    Long.parseLong(lines.get(0).strip()),
                    Integer.parseInt(lines.get(3).strip())));
        } catch (IOException | RuntimeException ignored) {
            return Optional.empty();
        }
    }

    /** Whether the process of that number is still this data folder's server: numbers are given out again. */
    boolean serves(Path data, Programs programs) {
        if (ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty()) {
            return false;
        }
        if (!Machine.LINUX) {
            String command =
                    ProcessHandle.of(pid).flatMap(p -> p.info().command()).orElse("postgres");
            return command.contains("postgres");
        }
        // A container's root may not look at another user's process, that user may.
        Ended link = programs.any("readlink", "/proc/" + pid + "/cwd");
        return link.code() == 0 && link.said().strip().equals(real(data).toString());
    }

    private static Path real(Path data) {
        try {
            return data.toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
