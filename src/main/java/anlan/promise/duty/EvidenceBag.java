package anlan.promise.duty;

import anlan.ground.access.Viewer;
import anlan.ground.attachment.Attachments;
import anlan.ground.web.Refusals;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** The files that come with a step: taken in, and kept with the duty. */
@Component
public class EvidenceBag {

    private final Attachments attachments;

    EvidenceBag(Attachments attachments) {
        this.attachments = attachments;
    }

    /** @return what the act will come with; a file that is not the viewer's is none */
    public List<Act.Evidence> bring(Duty.Kept kept, int act, Said said, Viewer viewer, Refusals refusals) {
        var mine = new HashSet<Long>();
        for (var file : received(said, viewer, refusals)) {
            if (refusals.require(attachments.use(file, kept.record(), false, viewer), DutyFault.FILE_UNKNOWN, "file")) {
                mine.add(file);
            }
        }
        return mine.isEmpty()
                ? List.of()
                : attachments.of(kept.record()).stream()
                        .filter(f -> mine.contains(f.id()))
                        .map(f -> new Act.Evidence(act, f.id(), f.picture(), f.name()))
                        .toList();
    }

    private List<Long> received(Said said, Viewer viewer, Refusals refusals) {
        var files = new ArrayList<>(said.sentBefore());
        for (var each : said.sentNow()) {
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
