package anlan.fact.transcript;

import anlan.ground.web.NotFound;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Reads ledgers that were sent; what they are read from is gone afterwards. */
@Component
class Receiving {

    private final TranscriptBook book;

    Receiving(TranscriptBook book) {
        this.book = book;
    }

    Sheet sheet(TranscriptBook.Sent sent) {
        var content = book.file(sent.id(), "sent").orElseThrow(NotFound::new);
        return with(content, file -> Sheet.of(file, sent.fileName()));
    }

    static <T> T with(byte[] content, Function<Path, T> read) {
        try {
            var file = Files.createTempFile("transcript", "");
            try {
                Files.write(file, content);
                return read.apply(file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
