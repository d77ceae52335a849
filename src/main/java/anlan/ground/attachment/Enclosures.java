package anlan.ground.attachment;

import anlan.ground.access.Viewer;
import anlan.ground.web.Refusals;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** The files that come with something that is done: those sent before and those sent with it, from then on the record's. */
@Component
public class Enclosures {

    private final Attachments attachments;

    Enclosures(Attachments attachments) {
        this.attachments = attachments;
    }

    /** @return those that the record uses now; one that is not the viewer's, or was sent as null, is refused */
    public List<Attachment> bring(
            String record, List<Long> before, List<MultipartFile> now, Viewer viewer, Refusals refusals) {
        var mine = new HashSet<Long>();
        for (var file : received(before, now, viewer, refusals)) {
            var known = file != null && attachments.use(file, record, false, viewer);
            if (refusals.require(known, FileFault.FILE_UNKNOWN, "file")) {
                mine.add(file);
            }
        }
        return mine.isEmpty()
                ? List.of()
                : attachments.of(record).stream()
                        .filter(f -> mine.contains(f.id()))
                        .toList();
    }

    private List<Long> received(List<Long> before, List<MultipartFile> now, Viewer viewer, Refusals refusals) {
        var files = new ArrayList<>(before);
        for (var each : now) {
            switch (receive(each, viewer)) {
                case Attachments.Outcome.Kept kept -> files.add(kept.file().id());
                case Attachments.Outcome.Turned turned -> refusals.add(turned.why());
            }
        }
        return files;
    }

    private Attachments.Outcome receive(MultipartFile file, Viewer viewer) {
        try (var content = file.getInputStream()) {
            return attachments.receive(content, Objects.requireNonNullElse(file.getOriginalFilename(), ""), viewer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
