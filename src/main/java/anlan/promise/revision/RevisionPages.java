package anlan.promise.revision;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.Plan;
import anlan.promise.plan.Wording;
import java.util.ArrayList;
import java.util.List;
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
    private final ObjectProvider<Touched> touched;
    private final Approvers approvers;
    private final Wording wording;

    RevisionPages(
            PlanVersions versions,
            PlanChanges changes,
            ObjectProvider<Touched> touched,
            Approvers approvers,
            Wording wording) {
        this.versions = versions;
        this.changes = changes;
        this.touched = touched;
        this.approvers = approvers;
        this.wording = wording;
    }

    ModelAndView refused(Campaign campaign, Revision revision, Viewer viewer, String why, Refusals refusals) {
        return Page.refused(VIEW, page(campaign, revision, viewer, why), refusals);
    }

    RevisionPage page(Campaign campaign, Revision revision, Viewer viewer, String why) {
        var kept = revision.kept();
        var base = versions.find(campaign.id(), kept.text().base()).orElseThrow();
        var behind = behind(campaign, revision, base);
        return new RevisionPage(
                wording.say(kept.first() ? "revision.title-first" : "revision.title", String.valueOf(kept.id())),
                wording.name(campaign.name()),
                "/plan/" + campaign.id(),
                kept.path(),
                wording.say("revision.state-" + revision.word()),
                badge(revision),
                facts(kept),
                kept.first(),
                changes.between(base.plan(), kept.text().plan()),
                revision instanceof Revision.Withdrawn
                        ? List.of()
                        : touched(campaign, base.plan(), kept.text().plan()),
                behind,
                kept.text().clashes(),
                kept.steps().stream().map(this::step).toList(),
                may(campaign, revision, viewer, behind != null),
                why);
    }

    static String badge(Revision revision) {
        return switch (revision) {
            case Revision.Draft d -> d.returned().isPresent() ? "bad" : "unset";
            case Revision.Submitted s -> "risk";
            case Revision.Approved a -> "good";
            case Revision.Withdrawn w -> "early";
        };
    }

    private List<RevisionPage.Fact> facts(Revision.Kept kept) {
        var text = kept.text();
        var facts = new ArrayList<RevisionPage.Fact>();
        facts.add(fact("base", wording.say("plan.version", text.base())));
        facts.add(fact("writer", wording.say("revision.by-at", text.by(), wording.instant(text.at()))));
        if (!kept.first()) {
            facts.add(fact(
                    "effective",
                    text.effectiveOn() == null
                            ? wording.say("revision.effective-when-approved")
                            : wording.say("revision.effective-from", wording.day(text.effectiveOn()))));
            facts.add(fact("why", text.why()));
        }
        return facts;
    }

    private RevisionPage.Fact fact(String name, String text) {
        return new RevisionPage.Fact(wording.say("revision.fact-" + name), text);
    }

    List<Touched.Touch> touched(Campaign campaign, Plan before, Plan after) {
        return touched.orderedStream()
                .flatMap(t -> t.by(campaign, before, after).stream())
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
                changes.between(base.plan(), latest.plan()));
    }

    private RevisionPage.Step step(Revision.Step step) {
        return new RevisionPage.Step(
                wording.say("revision.step-" + step.kind().word()),
                wording.say("revision.by-at", step.by() + " " + step.unit(), wording.instant(step.at())),
                step.why(),
                step.kind() == Revision.Kind.RETURNED);
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
                approver && own);
    }
}
