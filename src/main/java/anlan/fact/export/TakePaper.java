package anlan.fact.export;

import anlan.fact.filter.Asked;
import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.clock.OfficeClock;
import anlan.ground.document.Documents;
import anlan.ground.document.Format;
import anlan.ground.register.Register;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.util.Map;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Records taken out as an official paper, with a number of the register where the office gave it one. */
@UseCase
class TakePaper {

    private final Takings takings;
    private final RecordsPaper paper;
    private final PaperPages pages;
    private final Documents documents;
    private final Register register;
    private final OfficeClock clock;
    private final Audit audit;
    private final Words words;

    TakePaper(
            Takings takings,
            RecordsPaper paper,
            PaperPages pages,
            Documents documents,
            Register register,
            OfficeClock clock,
            Audit audit,
            Words words) {
        this.takings = takings;
        this.paper = paper;
        this.pages = pages;
        this.documents = documents;
        this.register = register;
        this.clock = clock;
        this.audit = audit;
        this.words = words;
    }

    @May(Right.RECORDS_EXPORT)
    @GetMapping("/records/paper")
    Object form(@RequestParam MultiValueMap<String, String> params, Viewer viewer) {
        var asked = new Asked(params);
        return Page.of(PaperPages.VIEW, pages.of(asked, takings.of(asked, viewer, clock.instant(), false)));
    }

    @May(Right.RECORDS_EXPORT)
    @GetMapping("/records/paper.docx")
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    Object docx(@RequestParam MultiValueMap<String, String> params, Viewer viewer) {
        return take(new Asked(params), viewer, Format.DOCX);
    }

    @May(Right.RECORDS_EXPORT)
    @GetMapping("/records/paper.pdf")
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    Object pdf(@RequestParam MultiValueMap<String, String> params, Viewer viewer) {
        return take(new Asked(params), viewer, Format.PDF);
    }

    @May(Right.RECORDS_EXPORT)
    @GetMapping("/records/paper.ofd")
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    Object ofd(@RequestParam MultiValueMap<String, String> params, Viewer viewer) {
        return take(new Asked(params), viewer, Format.OFD);
    }

    private Object take(Asked asked, Viewer viewer, Format format) {
        var taken = takings.of(asked, viewer, clock.instant(), false);
        var typed = asked.typed("number");
        var number = register.standing(typed, viewer.units(Right.REGISTER_SEE));
        var refusals = asked.refusals();
        refusals.require(typed.isEmpty() || number.isPresent(), ExportFault.NUMBER_UNKNOWN, "number", typed);
        refusals.require(
                taken.count() <= RecordsPaper.MOST, ExportFault.PAPER_TOO_LONG, "", RecordsPaper.MOST, taken.count());
        if (refusals.any()) {
            return Page.refused(PaperPages.VIEW, pages.of(asked, taken), refusals);
        }
        audit.saw("records.exported", asked.address("records", Map.of()), null);
        return documents.hand(paper.of(taken, number.map(n -> n.written(words)).orElse(""), clock.today()), format);
    }
}
