package anlan.desk.bulletin;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.document.Format;
import anlan.ground.template.Kind;
import anlan.ground.template.Templates;
import anlan.ground.web.NotFound;
import anlan.ground.web.UseCase;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A bulletin as it was issued, as a file: for people and machines by the same way. */
@UseCase
class TakeBulletin {

    private final Bulletins bulletins;
    private final Templates templates;

    TakeBulletin(Bulletins bulletins, Templates templates) {
        this.bulletins = bulletins;
        this.templates = templates;
    }

    @May(Right.BULLETINS_SEE)
    @GetMapping({"/bulletins/{id}/bulletin.docx", "/api/v1/bulletins/{id}/bulletin.docx"})
    ResponseEntity<byte[]> docx(@PathVariable long id) {
        return paper(id, Format.DOCX);
    }

    @May(Right.BULLETINS_SEE)
    @GetMapping({"/bulletins/{id}/bulletin.pdf", "/api/v1/bulletins/{id}/bulletin.pdf"})
    ResponseEntity<byte[]> pdf(@PathVariable long id) {
        return paper(id, Format.PDF);
    }

    @May(Right.BULLETINS_SEE)
    @GetMapping({"/bulletins/{id}/bulletin.ofd", "/api/v1/bulletins/{id}/bulletin.ofd"})
    ResponseEntity<byte[]> ofd(@PathVariable long id) {
        return paper(id, Format.OFD);
    }

    private ResponseEntity<byte[]> paper(long id, Format format) {
        return templates.hand(Kind.BULLETIN, bulletins.paper(id).orElseThrow(NotFound::new), format);
    }
}
