package anlan.promise.campaign;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.document.Format;
import anlan.ground.template.Kind;
import anlan.ground.template.Templates;
import anlan.ground.web.NotFound;
import anlan.ground.web.UseCase;
import anlan.promise.plan.Plans;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A revision as the draft of a paper, to be taken to a meeting. */
@UseCase
class RevisionPaper {

    private final Plans plans;
    private final Issues issues;
    private final PlanText text;
    private final Templates templates;

    RevisionPaper(Plans plans, Issues issues, PlanText text, Templates templates) {
        this.plans = plans;
        this.issues = issues;
        this.text = text;
        this.templates = templates;
    }

    @May(Right.PLAN_SEE)
    @GetMapping("/plan/{id}/revisions/{revision}/plan.docx")
    ResponseEntity<byte[]> docx(@PathVariable long id, @PathVariable long revision, Viewer viewer) {
        return paper(id, revision, viewer, Format.DOCX);
    }

    @May(Right.PLAN_SEE)
    @GetMapping("/plan/{id}/revisions/{revision}/plan.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable long id, @PathVariable long revision, Viewer viewer) {
        return paper(id, revision, viewer, Format.PDF);
    }

    @May(Right.PLAN_SEE)
    @GetMapping("/plan/{id}/revisions/{revision}/plan.ofd")
    ResponseEntity<byte[]> ofd(@PathVariable long id, @PathVariable long revision, Viewer viewer) {
        return paper(id, revision, viewer, Format.OFD);
    }

    private ResponseEntity<byte[]> paper(long id, long revision, Viewer viewer, Format format) {
        var campaign = plans.find(id).orElseThrow(NotFound::new);
        var issue = issues.revision(campaign, revision, viewer).orElseThrow(NotFound::new);
        return templates.hand(Kind.PLAN, text.of(issue), format);
    }
}
