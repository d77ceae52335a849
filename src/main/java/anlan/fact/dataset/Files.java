package anlan.fact.dataset;

import anlan.ground.store.District;
import anlan.ground.store.Home;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/** Where the files of imports lie, in the home: what was sent, and what was rejected of it. */
@Component
class Files {

    private final Home home;

    Files(Home home) {
        this.home = home;
    }

    Path sent(long id) {
        return folder().resolve(id + ".sent");
    }

    Path rejected(long id) {
        return folder().resolve(id + ".rejected.gz");
    }

    /** Before an import has its number. */
    Path receive(InputStream in) {
        try {
            var file = java.nio.file.Files.createTempFile(folder(), "receiving", "");
            java.nio.file.Files.copy(in, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void keep(Path received, long id) {
        try {
            java.nio.file.Files.move(received, sent(id), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void forget(Path file) {
        try {
            java.nio.file.Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path folder() {
        try {
            home.folder("imports", "rwx------");
            return java.nio.file.Files.createDirectories(home.path("imports", District.current()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
