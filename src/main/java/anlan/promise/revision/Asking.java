package anlan.promise.revision;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.Refusals;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.Plan;
import anlan.promise.plan.TargetCell;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A change is asked for: it then stands as it is, and everybody who may approve it hears of it once. */
@Component
@Transactional
public class Asking {

    /**
     * A change written in one go.
     *
     * @param figures that it changes; an empty one unsets
     * @param on from which day it is to hold; null: when it is approved
     */
    public record Change(
            Plan plan,
            Map<TargetCell, Optional<BigDecimal>> figures,
            @Nullable LocalDate on,
            String why) {}

    private final Turns turns;
    private final PlanVersions versions;
    private final RevisionBook book;
    private final RevisionCheck check;
    private final RevisionFigures figures;
    private final RevisionNews news;

    Asking(
            Turns turns,
            PlanVersions versions,
            RevisionBook book,
            RevisionCheck check,
            RevisionFigures figures,
            RevisionNews news) {
        this.turns = turns;
        this.versions = versions;
        this.book = book;
        this.check = check;
        this.figures = figures;
        this.news = news;
    }

    /** Writes the change and asks for it. @throws IllegalStateException where it cannot be asked for as it is */
    public void change(Viewer viewer, Campaign campaign, Change change) {
        var saved =
                new RevisionBook.Saved(versions.latest(campaign).version(), change.plan(), change.on(), change.why());
        long id = book.begin(viewer, campaign.id(), false, saved);
        figures.write(viewer, figures.find(campaign, id, viewer).orElseThrow(), change.figures());
        var refusals = ask(turns.take(campaign.id(), id), viewer);
        if (refusals.any()) {
            throw new IllegalStateException("Refused: " + refusals.all());
        }
    }

    /** @return why it cannot be asked for; none when it was */
    Refusals ask(Turns.Taken taken, Viewer viewer) {
        var refusals = new Refusals();
        if (refusals.require(taken.revision() instanceof Revision.Draft, RevisionFault.REVISION_NOT_DRAFT, "")) {
            check.whole(taken.campaign(), taken.kept(), refusals);
        }
        if (!refusals.any()) {
            int step = book.step(viewer, taken.kept(), Revision.Kind.SUBMITTED, "", Right.PLAN_KEEP);
            news.asked(taken.campaign(), turns.again(taken), step);
        }
        return refusals;
    }
}
