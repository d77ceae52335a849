package anlan.ground.attachment;

import anlan.Filled;
import anlan.Sample;
import anlan.ground.intake.Photos;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A photo that the near township's steward sent: nobody else's yet. */
@Component
class AttachmentSample implements Sample {

    private final Attachments attachments;

    AttachmentSample(Attachments attachments) {
        this.attachments = attachments;
    }

    @Override
    public Kept fill(Filled.District district) {
        try {
            var photo = new ByteArrayInputStream(Photos.plain("png", 16, 16));
            var kept = (Attachments.Outcome.Kept) attachments.receive(photo, "近处.png", district.keeper());
            var id = String.valueOf(kept.file().id());
            return new Kept(Map.of("id", List.of(id)), List.of("/files/" + id), List.of(), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
