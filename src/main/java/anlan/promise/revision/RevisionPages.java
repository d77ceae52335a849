package anlan.promise.revision;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.promise.change.FigureLines;
import anlan.promise.change.PlanChanges;
import anlan.promise.change.Touched;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.Plan;
import anlan.promise.plan.Wording;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of a revision, as every act on it also answers with. */
@Component
class RevisionPages {

    static final String VIEW = "promise/revision/ShowRevision";

    private final PlanVersions versions;
    private final PlanChanges changes;
    private final FigureLines lines;
    private final ObjectProvider<Touched> touched;
    private final RevisionCourse course;
    private final Approvers approvers;
    private final Wording wording;

    RevisionPages(
            PlanVersions versions,
            PlanChanges changes,
            FigureLines lines,
            ObjectProvider<Touched> touched,
            RevisionCourse course,
            Approvers approvers,
            Wording wording) {
        this.versions = versions;
        this.changes = changes;
        this.lines = lines;
        this.touched = touched;
        this.course = course;
        this.approvers = approvers;
        this.wording = wording;
    }

    ModelAndView refused(Turns.Taken taken, Viewer viewer, String why, Refusals refusals) {
        return Page.refused(VIEW, page(taken.campaign(), taken.revision(), viewer, why), refusals);
    }

    RevisionPage page(Campaign campaign, Revision revision, Viewer viewer, String why) {
        var kept = revision.kept();
        var base = versions.find(campaign.id(), kept.text().base()).orElseThrow();
        var behind = behind(campaign, revision, base);
        var may = may(campaign, revision, viewer, behind != null);
        return new RevisionPage(
                wording.say(kept.first() ? "revision.title-first" : "revision.title", String.valueOf(kept.id())),
                wording.name(campaign.name()),
                "/plan/" + campaign.id(),
                kept.path(),
                paper(campaign, revision),
                wording.say("revision.state-" + revision.word()),
                badge(revision),
                behind == null ? course.next(revision, may.decide()) : wording.say("revision.next-behind"),
                course.facts(kept),
                kept.first(),
                changes.between(base.plan(), kept.text().plan()),
                lines.of(kept.text().plan(), kept.figures()),
                revision instanceof Revision.Withdrawn || revision instanceof Revision.CalledOff
                        ? List.of()
                        : touched(campaign, base.plan(), kept),
                behind,
                kept.text().clashes(),
                course.steps(kept),
                may,
                why);
    }

    private RevisionPage.Paper paper(Campaign campaign, Revision revision) {
        var kept = revision.kept();
        var became = revision instanceof Revision.Approved
                ? versions.all(campaign.id()).stream()
                        .filter(v -> Objects.equals(v.revision(), kept.id()))
                        .findFirst()
                : Optional.<PlanVersions.Version>empty();
        return became.map(v -> new RevisionPage.Paper(
                        "/plan/" + campaign.id() + "/plan.docx?version=" + v.version(),
                        wording.say("revision.paper-approved")))
                .orElseGet(() -> new RevisionPage.Paper(kept.path() + "/plan.docx", wording.say("revision.paper")));
    }

    static String badge(Revision revision) {
        return switch (revision) {
            case Revision.Draft d -> d.returned().isPresent() ? "bad" : "unset";
            case Revision.Submitted s -> "risk";
            case Revision.Approved a -> "good";
            case Revision.Withdrawn w -> "early";
            case Revision.CalledOff c -> "early";
        };
    }

    private List<Touched.Touch> touched(Campaign campaign, Plan before, Revision.Kept kept) {
        var after = kept.text().plan();
        return touched.orderedStream()
                .flatMap(t -> Stream.concat(
                        t.by(campaign, before, after).stream(),
                        kept.figures().isEmpty()
                                ? Stream.empty()
                                : t.by(campaign.reading(after), kept.figures()).stream()))
                .toList();
    }

    private RevisionPage.@Nullable Behind behind(Campaign campaign, Revision revision, PlanVersions.Version base) {
        var latest = versions.latest(campaign);
        boolean open = revision instanceof Revision.Draft || revision instanceof Revision.Submitted;
        if (!open || revision.kept().first() || latest.version() == base.version()) {
            return null;
        }
        return new RevisionPage.Behind(
                wording.say(
                        "revision.behind", latest.version(), latest.by(), wording.instant(latest.at()), latest.why()),
                changes.between(base.plan(), latest.plan()),
                lines.of(latest.plan(), versions.figures(campaign, base, latest)));
    }

    private RevisionPage.May may(Campaign campaign, Revision revision, Viewer viewer, boolean behind) {
        boolean open = !(campaign instanceof Campaign.Closed);
        boolean keep = open && viewer.may(Right.PLAN_KEEP);
        boolean draft = revision instanceof Revision.Draft;
        boolean submitted = revision instanceof Revision.Submitted;
        boolean approver = open && submitted && approvers.among(viewer);
        boolean own = revision instanceof Revision.Submitted s && s.own(viewer);
        boolean first = revision.kept().first();
        return new RevisionPage.May(
                keep && draft && !first,
                keep && draft && !first && !behind,
                keep && draft && behind,
                keep && submitted,
                approver && !own,
                approver && own,
                open
                        && approvers.among(viewer)
                        && versions.ahead(revision.kept()).isPresent());
    }
}
