package anlan.ground.document;

import anlan.ground.typeface.Face;
import anlan.ground.typeface.Typefaces;
import anlan.ground.web.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Writes official papers. */
@Component
public class Documents {

    private final Typesetter typesetter;
    private final DocxPaper docx;
    private final Typefaces faces;
    private final Wording wording;
    private final Clock clock;

    Documents(Typesetter typesetter, DocxPaper docx, Typefaces faces, Wording wording, Clock clock) {
        this.typesetter = typesetter;
        this.docx = docx;
        this.faces = faces;
        this.wording = wording;
        this.clock = clock;
    }

    /**
     * @throws anlan.ground.web.RefusedException when there is no font to set it in, or none that has one of its characters; for Word there
     *     need be none
     */
    public byte[] write(Document paper, Format format) {
        var title = paper.title().replace("\n", "");
        var about = new About(
                title,
                paper.signature().unit(),
                ZonedDateTime.now(clock),
                Words.locale().toLanguageTag());
        try {
            return switch (format) {
                case DOCX -> docx.write(paper, about);
                case PDF -> PdfPaper.write(typesetter.set(paper), about);
                case OFD -> OfdPaper.write(typesetter.set(paper), about);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The paper as a file to be saved under its title. */
    public ResponseEntity<byte[]> hand(Document paper, Format format) {
        return hand(write(paper, format), paper.title(), format);
    }

    /** A file made elsewhere, to be saved under a title. */
    public ResponseEntity<byte[]> hand(byte[] file, String title, Format format) {
        var name = title.replaceAll("[\\s\\\\/:*?\"<>|]", "") + "." + format.ending();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, format.type())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(file);
    }

    /** Which fonts PDF and OFD are set in here, ready to read; empty when there are none, and then only Word can be had. */
    public String fonts() {
        if (!faces.any()) return "";
        var each = Arrays.stream(Face.values())
                .map(f -> wording.say(
                        "fonts",
                        wording.say("face-" + f.name().toLowerCase(java.util.Locale.ROOT)),
                        faces.of(f).name()))
                .collect(Collectors.joining(wording.say("and")));
        return wording.say("fonts-sentence", each);
    }
}
