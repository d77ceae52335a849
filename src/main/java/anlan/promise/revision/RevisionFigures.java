package anlan.promise.revision;

import anlan.ground.access.Viewer;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.FigureChange;
import anlan.promise.plan.Plan;
import anlan.promise.plan.Plans;
import anlan.promise.plan.Promised;
import anlan.promise.plan.TargetCell;
import anlan.promise.plan.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a revision says by now, and its figures, for whoever writes them or sets them on paper. */
@Component
public class RevisionFigures {

    /**
     * A revision with its figures.
     *
     * @param campaign with the revision's own text
     * @param open whether figures may still be written into it
     * @param latest what was approved last
     * @param own as they would stand
     * @param by who wrote the revision's text
     */
    public record Drafted(
            long id,
            Campaign campaign,
            String title,
            String path,
            boolean open,
            Promised latest,
            Promised own,
            List<FigureChange> changes,
            String by) {}

    private final Plans plans;
    private final Revisions revisions;
    private final Figures figures;
    private final Approvers approvers;
    private final Wording wording;

    RevisionFigures(Plans plans, Revisions revisions, Figures figures, Approvers approvers, Wording wording) {
        this.plans = plans;
        this.revisions = revisions;
        this.figures = figures;
        this.approvers = approvers;
        this.wording = wording;
    }

    /** Empty also for a first version, whose figures are the plan's own, and for whoever may not read what is not approved. */
    public Optional<Drafted> find(Campaign campaign, long revision, Viewer viewer) {
        return !approvers.reads(viewer)
                ? Optional.empty()
                : revisions
                        .find(campaign.id(), revision)
                        .filter(r -> !r.kept().first())
                        .map(r -> drafted(campaign, r));
    }

    /** What the plan would say; empty also for whoever may not read what is not approved. */
    public Optional<Plan> text(Campaign campaign, long revision, Viewer viewer) {
        return approvers.reads(viewer)
                ? revisions
                        .find(campaign.id(), revision)
                        .map(r -> r.kept().text().plan())
                : Optional.empty();
    }

    private Drafted drafted(Campaign campaign, Revision revision) {
        var kept = revision.kept();
        var read = campaign.reading(kept.text().plan());
        var latest = plans.latest(campaign).with(read, List.of());
        return new Drafted(
                kept.id(),
                read,
                wording.say("revision.title", String.valueOf(kept.id())),
                kept.path(),
                revision instanceof Revision.Draft && campaign instanceof Campaign.Started,
                latest,
                latest.with(read, kept.figures()),
                kept.figures(),
                kept.text().by());
    }

    /** Who wrote the figure last. */
    public String by(Drafted drafted, TargetCell cell) {
        return figures.by(drafted.id(), cell).orElse(drafted.by());
    }

    /** Writes into an open revision; a figure that is again the one approved last is no change any more. */
    public void write(Viewer viewer, Drafted drafted, Map<TargetCell, Optional<BigDecimal>> next) {
        var kept = revisions
                .find(drafted.campaign().id(), drafted.id())
                .orElseThrow()
                .kept();
        figures.write(viewer, kept, next, drafted.latest());
    }
}
