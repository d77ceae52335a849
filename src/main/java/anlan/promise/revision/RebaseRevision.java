package anlan.promise.revision;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.FigureChange;
import anlan.promise.plan.Plan;
import anlan.promise.plan.Plans;
import anlan.promise.plan.Promised;
import anlan.promise.plan.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A revision is brought onto the version that was approved while it was written; where both changed a part, its own text stays and both are shown. */
@UseCase
class RebaseRevision {

    private final Turns turns;
    private final Plans plans;
    private final Figures figures;
    private final FigureLines lines;
    private final RevisionBook book;
    private final PlanVersions versions;
    private final PlanParts parts;
    private final RevisionPages pages;
    private final Wording wording;

    RebaseRevision(
            Turns turns,
            Plans plans,
            Figures figures,
            FigureLines lines,
            RevisionBook book,
            PlanVersions versions,
            PlanParts parts,
            RevisionPages pages,
            Wording wording) {
        this.turns = turns;
        this.plans = plans;
        this.figures = figures;
        this.lines = lines;
        this.book = book;
        this.versions = versions;
        this.parts = parts;
        this.pages = pages;
        this.wording = wording;
    }

    @May(Right.PLAN_KEEP)
    @PostMapping("/plan/{id}/revisions/{revision}/rebase")
    ModelAndView rebase(@PathVariable long id, @PathVariable long revision, Viewer viewer) {
        var taken = turns.take(id, revision);
        var kept = taken.kept();
        if (!(taken.revision() instanceof Revision.Draft) || kept.first()) {
            return pages.refused(taken, viewer, "", new Refusals().add(RevisionFault.REVISION_NOT_DRAFT, ""));
        }
        var latest = plans.latest(taken.campaign());
        var saved = onto(taken.campaign(), kept);
        var clashes =
                Stream.concat(saved.clashes().stream(), clashes(kept, latest)).toList();
        book.save(
                viewer,
                kept,
                new RevisionBook.Saved(saved.base(), saved.plan(), saved.effectiveOn(), saved.why(), clashes, 0));
        figures.write(viewer, kept, FigureChange.after(kept.figures()), latest);
        return Page.to(kept.path(), clashes.isEmpty() ? "revision.rebased" : "revision.rebased-with-clashes");
    }

    /** Figures that a version approved meanwhile set to yet another value. */
    private Stream<Revision.Clash> clashes(Revision.Kept kept, Promised latest) {
        var plan = kept.text().plan();
        var both = kept.figures().stream()
                .filter(c -> FigureCheck.stale(c, latest))
                .map(c -> new FigureChange(
                        c.cell(),
                        latest.own(
                                c.cell().indicator(),
                                c.cell().phaseKey(),
                                c.cell().area()),
                        c.after()))
                .filter(FigureChange::differs)
                .toList();
        return lines.of(plan, both).stream()
                .map(l -> new Revision.Clash(
                        wording.say("revision.figure-name", l.indicator(), l.area(), l.phase()),
                        l.after(),
                        l.before()));
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
