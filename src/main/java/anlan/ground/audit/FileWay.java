package anlan.ground.audit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Appends heads to a file elsewhere: on another machine's disk, or one that can be written once alone. */
@Component
class FileWay implements Way {

    private final String file;
    private final Duration pause;

    FileWay(@Value("${ANLAN_AUDIT_HEADS_FILE:}") String file, @Value("${anlan.audit.file-every:1m}") Duration pause) {
        this.file = file.strip();
        this.pause = pause;
    }

    @Override
    public String name() {
        return "file";
    }

    @Override
    public boolean set() {
        return !file.isEmpty();
    }

    Path path() {
        return Path.of(file);
    }

    @Override
    public Duration pause() {
        return pause;
    }

    /** On the disk, not merely on its way there, before it counts as sent. */
    @Override
    public void send(Head head) throws IOException {
        try (var out = FileChannel.open(
                path(), StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            var line = ByteBuffer.wrap((head.line() + "\n").getBytes(StandardCharsets.UTF_8));
            while (line.hasRemaining()) {
                out.write(line);
            }
            out.force(true);
        }
    }
}
