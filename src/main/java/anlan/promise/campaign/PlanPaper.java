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
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The plan as an official paper, the one in force or any version: for people and machines by the same way. */
@UseCase
class PlanPaper {

    private final Plans plans;
    private final Issues issues;
    private final PlanText text;
    private final Templates templates;

    PlanPaper(Plans plans, Issues issues, PlanText text, Templates templates) {
        this.plans = plans;
        this.issues = issues;
        this.text = text;
        this.templates = templates;
    }

    @May(Right.PLAN_SEE)
    @GetMapping({"/plan/{id}/plan.docx", "/api/v1/campaigns/{id}/plan.docx"})
    ResponseEntity<byte[]> docx(
            @PathVariable long id, @RequestParam(required = false) @Nullable Integer version, Viewer viewer) {
        return paper(id, version, viewer, Format.DOCX);
    }

    @May(Right.PLAN_SEE)
    @GetMapping({"/plan/{id}/plan.pdf", "/api/v1/campaigns/{id}/plan.pdf"})
    ResponseEntity<byte[]> pdf(
            @PathVariable long id, @RequestParam(required = false) @Nullable Integer version, Viewer viewer) {
        return paper(id, version, viewer, Format.PDF);
    }

    @May(Right.PLAN_SEE)
    @GetMapping({"/plan/{id}/plan.ofd", "/api/v1/campaigns/{id}/plan.ofd"})
    ResponseEntity<byte[]> ofd(
            @PathVariable long id, @RequestParam(required = false) @Nullable Integer version, Viewer viewer) {
        return paper(id, version, viewer, Format.OFD);
    }

    private ResponseEntity<byte[]> paper(long id, @Nullable Integer version, Viewer viewer, Format format) {
        var campaign = plans.find(id).orElseThrow(NotFound::new);
        var issue = issues.version(campaign, version == null ? campaign.version() : version, viewer)
                .orElseThrow(NotFound::new);
        return templates.hand(Kind.PLAN, text.of(issue), format);
    }
}
