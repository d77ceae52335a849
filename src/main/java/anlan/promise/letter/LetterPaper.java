package anlan.promise.letter;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.document.Block;
import anlan.ground.document.Document;
import anlan.ground.document.Documents;
import anlan.ground.document.Format;
import anlan.ground.staff.Unit;
import anlan.ground.staff.Units;
import anlan.ground.web.NotFound;
import anlan.ground.web.UseCase;
import anlan.promise.plan.Wording;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A version of a letter as an official paper: its text to the letter, who signed it, and the check code. Not signed by both, it is a draft. */
@UseCase
class LetterPaper {

    private final Letters letters;
    private final Standings standings;
    private final Documents documents;
    private final Units units;
    private final Wording wording;

    LetterPaper(Letters letters, Standings standings, Documents documents, Units units, Wording wording) {
        this.letters = letters;
        this.standings = standings;
        this.documents = documents;
        this.units = units;
        this.wording = wording;
    }

    @May(Right.LETTERS_SEE)
    @GetMapping("/letters/{id}/letter.docx")
    ResponseEntity<byte[]> docx(
            @PathVariable long id, @RequestParam(required = false) @Nullable Integer version, Viewer viewer) {
        return paper(id, version, viewer, Format.DOCX);
    }

    @May(Right.LETTERS_SEE)
    @GetMapping("/letters/{id}/letter.pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable long id, @RequestParam(required = false) @Nullable Integer version, Viewer viewer) {
        return paper(id, version, viewer, Format.PDF);
    }

    @May(Right.LETTERS_SEE)
    @GetMapping("/letters/{id}/letter.ofd")
    ResponseEntity<byte[]> ofd(
            @PathVariable long id, @RequestParam(required = false) @Nullable Integer version, Viewer viewer) {
        return paper(id, version, viewer, Format.OFD);
    }

    private ResponseEntity<byte[]> paper(long id, @Nullable Integer version, Viewer viewer, Format format) {
        var letter = letters.find(id, viewer).orElseThrow(NotFound::new);
        var shown = ShowLetter.chosen(letter, version);
        return documents.hand(InChinese.say(() -> document(letter, shown)), format);
    }

    private Document document(Letter letter, Letter.Version version) {
        var issuer = units.byCode(Units.COMMISSION).map(Unit::name).orElse("");
        var title = new StringBuilder();
        var body = new ArrayList<Block>();
        for (var part : LetterPages.parts(version.text())) {
            switch (part.look()) {
                case "title" -> title.append(part.text());
                case "heading" -> body.add(Block.heading(1, part.text()));
                default -> body.add(Block.paragraph(part.text()));
            }
        }
        Signers.lines(letter, version.number(), wording).forEach(l -> body.add(Block.paragraph(l)));
        var signed = letter.state(version.number()) == Letter.State.SIGNED;
        var day = letter.act(version.number(), LetterAct.Kind.SIGNED_DISTRICT)
                .map(a -> wording.dayOf(a.at()))
                .orElse(null);
        return new Document(
                Document.Head.of(
                        issuer.isEmpty() ? "" : wording.say("letter.paper-mark", issuer),
                        standings.number(letter, version.number())),
                title.toString(),
                "",
                body,
                java.util.List.of(),
                new Document.Signature(signed ? issuer : "", day),
                wording.say("letter.paper-check", version.hash().substring(0, 32)),
                issuer.isEmpty() ? null : new Document.Imprint("", issuer, day),
                !signed);
    }
}
