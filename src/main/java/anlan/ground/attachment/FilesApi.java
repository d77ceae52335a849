package anlan.ground.attachment;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.attachment.Attachments.Outcome;
import anlan.ground.web.ApiUseCase;
import anlan.ground.web.Refused;
import anlan.ground.web.RefusedException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Files for machines: one sent at a time as a form's part {@code file}, looked at and refused as a person's. */
@ApiUseCase
class FilesApi {

    /**
     * @param name as kept
     * @param size in bytes, as kept
     * @param width in pixels, of a photo; as is the height
     * @param removed sorts of metadata that it no longer carries
     */
    record Answer(
            long id,
            String name,
            String type,
            long size,
            @Nullable Integer width,
            @Nullable Integer height,
            List<String> removed,
            String path) {}

    private final Reception reception;
    private final Looking looking;
    private final Delivery delivery;

    FilesApi(Reception reception, Looking looking, Delivery delivery) {
        this.reception = reception;
        this.looking = looking;
        this.delivery = delivery;
    }

    @May(Right.FILES_SEND)
    @PostMapping("/api/v1/files")
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    ResponseEntity<Answer> send(@RequestParam(required = false) @Nullable MultipartFile file, Viewer viewer)
            throws IOException {
        if (file == null) {
            throw new RefusedException(new Refused(FileFault.FILE_MISSING, "file"));
        }
        try (var content = file.getInputStream()) {
            return switch (reception.receive(content, SendFile.name(file), viewer)) {
                case Outcome.Kept kept ->
                    ResponseEntity.status(HttpStatus.CREATED).body(answer(kept.file(), kept.removed()));
                case Outcome.Turned turned -> throw new RefusedException(turned.why());
            };
        }
    }

    @May(Right.FILES_SEE)
    @GetMapping("/api/v1/files/{id}")
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void serve(@PathVariable long id, Viewer viewer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var entry = looking.at(id, viewer);
        var refused = Looking.withheld(entry);
        if (refused != null) {
            throw new RefusedException(HttpStatus.CONFLICT, List.of(refused));
        }
        delivery.send(entry, request, response);
    }

    private static Answer answer(Attachment file, List<String> removed) {
        return new Answer(
                file.id(),
                file.name(),
                file.type(),
                file.size(),
                file.width(),
                file.height(),
                removed,
                "/api/v1" + file.path());
    }
}
