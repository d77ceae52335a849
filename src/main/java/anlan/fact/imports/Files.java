package anlan.fact.imports;

import anlan.fact.rejection.RejectedRows;
import anlan.ground.store.District;
import anlan.ground.store.Home;
import anlan.ground.web.Refused;
import anlan.ground.web.RefusedException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Where the files of imports lie, in the home: what was sent, and what was rejected of it. */
@Component
class Files {

    /** @param name as its sender calls it */
    record Sent(String name, Path file) {}

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

    RejectedRows.Aside rejected(Imported imported) {
        return new RejectedRows.Aside(imported.id(), imported.fileName(), imported.rejected(), rejected(imported.id()));
    }

    /** Before an import has its number. */
    Path receive(InputStream in) {
        try {
            var file = java.nio.file.Files.createTempFile(folder(), "receiving", "");
            try {
                java.nio.file.Files.copy(in, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                forget(file);
                throw e;
            }
            return file;
        } catch (IOException e) {
            throw Mishap.of(e) == Mishap.DISK_FULL
                    ? new RefusedException(
                            HttpStatus.INSUFFICIENT_STORAGE, List.of(new Refused(Denied.DISK_FULL, "file")))
                    : new UncheckedIOException(e);
        }
    }

    /** What a machine sent: the body itself, or the first file of a form. */
    Sent receive(HttpServletRequest request) throws IOException {
        if (request instanceof MultipartHttpServletRequest form) {
            var part = form.getFileMap().values().stream().findFirst().orElseThrow(() -> Denied.FILE_MISSING.refusal());
            var name = part.getOriginalFilename();
            return new Sent(name == null ? part.getName() : name, receive(part.getInputStream()));
        }
        return new Sent("upload", receive(request.getInputStream()));
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
