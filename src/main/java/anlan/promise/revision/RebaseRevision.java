package anlan.promise.revision;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.Plan;
import anlan.promise.plan.Plans;
import anlan.promise.plan.TargetActs;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A revision is brought onto the version that was approved while it was written; where both changed a part, its own text stays and both are shown. */
@UseCase
class RebaseRevision {

    private final Plans plans;
    private final TargetActs acts;
    private final Revisions revisions;
    private final RevisionBook book;
    private final PlanVersions versions;
    private final PlanParts parts;
    private final RevisionPages pages;

    RebaseRevision(
            Plans plans,
            TargetActs acts,
            Revisions revisions,
            RevisionBook book,
            PlanVersions versions,
            PlanParts parts,
            RevisionPages pages) {
        this.plans = plans;
        this.acts = acts;
        this.revisions = revisions;
        this.book = book;
        this.versions = versions;
        this.parts = parts;
        this.pages = pages;
    }

    @May(Right.PLAN_KEEP)
    @PostMapping("/plan/{id}/revisions/{revision}/rebase")
    ModelAndView rebase(@PathVariable long id, @PathVariable long revision, Viewer viewer) {
        acts.takeTurns(id);
        var campaign = plans.find(id).orElseThrow(NotFound::new);
        var found = revisions.find(id, revision).orElseThrow(NotFound::new);
        if (!(found instanceof Revision.Draft) || found.kept().first()) {
            return pages.refused(campaign, found, viewer, "", new Refusals().add(RevisionFault.REVISION_NOT_DRAFT, ""));
        }
        var saved = onto(campaign, found.kept());
        book.save(viewer, found.kept(), saved);
        return Page.to(
                found.kept().path(), saved.clashes().isEmpty() ? "revision.rebased" : "revision.rebased-with-clashes");
    }

    private RevisionBook.Saved onto(Campaign campaign, Revision.Kept kept) {
        var text = kept.text();
        var base = versions.find(campaign.id(), text.base()).orElseThrow();
        var latest = versions.latest(campaign);
        var rebased = Rebase.of(base.plan(), latest.plan(), text.plan());
        return new RevisionBook.Saved(
                latest.version(),
                rebased.plan(),
                text.effectiveOn(),
                text.why(),
                clashes(rebased, base.plan(), latest.plan()),
                0);
    }

    private List<Revision.Clash> clashes(Rebase.Rebased rebased, Plan base, Plan other) {
        var own = parts.of(rebased.plan());
        var others = parts.of(other);
        var was = parts.of(base);
        return rebased.clashes().stream()
                .map(key -> new Revision.Clash(
                        Optional.ofNullable(own.get(key))
                                .or(() -> Optional.ofNullable(others.get(key)))
                                .or(() -> Optional.ofNullable(was.get(key)))
                                .map(PlanParts.Part::name)
                                .orElse(key),
                        Optional.ofNullable(own.get(key))
                                .map(PlanParts.Part::text)
                                .orElse(""),
                        Optional.ofNullable(others.get(key))
                                .map(PlanParts.Part::text)
                                .orElse("")))
                .toList();
    }
}
