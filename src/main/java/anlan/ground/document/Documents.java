package anlan.ground.document;

import anlan.ground.print.About;
import anlan.ground.print.Printer;
import anlan.ground.typeface.Face;
import anlan.ground.typeface.Typefaces;
import anlan.ground.web.RefusedException;
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
    private final LedgerSetter ledgers;
    private final DocxPaper docx;
    private final Typefaces faces;
    private final Wording wording;
    private final Clock clock;

    Documents(
            Typesetter typesetter,
            LedgerSetter ledgers,
            DocxPaper docx,
            Typefaces faces,
            Wording wording,
            Clock clock) {
        this.typesetter = typesetter;
        this.ledgers = ledgers;
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
        var about = about(paper.title(), paper.signature().unit());
        try {
            return switch (format) {
                case DOCX -> docx.write(paper, turned(paper), about);
                case PDF -> Printer.pdf(typesetter.set(paper), about);
                case OFD -> Printer.ofd(typesetter.set(paper), about);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where there is no font to measure by, one page: so the record block lies on an even page in any case. */
    private int turned(Document paper) {
        try {
            return typesetter.turned(paper);
        } catch (RefusedException e) {
            return 1;
        }
    }

    /** A ledger. @throws anlan.ground.web.RefusedException as with any paper */
    public byte[] write(LedgerPaper ledger, Format format) {
        var about = about(ledger.title(), ledger.unit());
        try {
            return switch (format) {
                case DOCX -> docx.write(ledger, about);
                case PDF -> Printer.pdf(ledgers.set(ledger), about);
                case OFD -> Printer.ofd(ledgers.set(ledger), about);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private About about(String title, String author) {
        return new About(
                title.replace("\n", ""),
                author,
                ZonedDateTime.now(clock),
                Words.locale().toLanguageTag());
    }

    /** The paper as a file to be saved under its title. */
    public ResponseEntity<byte[]> hand(Document paper, Format format) {
        return hand(write(paper, format), paper.title(), format);
    }

    public ResponseEntity<byte[]> hand(LedgerPaper ledger, Format format) {
        return hand(write(ledger, format), ledger.title(), format);
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
