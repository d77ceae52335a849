package anlan.promise.revision;

import anlan.ground.web.Refusals;
import anlan.promise.change.FigureCheck;
import anlan.promise.change.PlanChanges;
import anlan.promise.change.PlanCheck;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.PlanFault;
import anlan.promise.plan.Plans;
import anlan.promise.plan.Wording;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What must hold before a revision is asked for, and again before it is approved: meanwhile another may have been. */
@Component
class RevisionCheck {

    private static final int LONGEST = 1_000;

    private final PlanVersions versions;
    private final PlanChanges changes;
    private final FigureCheck figures;
    private final Plans plans;
    private final Wording wording;
    private final Clock clock;

    RevisionCheck(
            PlanVersions versions,
            PlanChanges changes,
            FigureCheck figures,
            Plans plans,
            Wording wording,
            Clock clock) {
        this.versions = versions;
        this.changes = changes;
        this.figures = figures;
        this.plans = plans;
        this.wording = wording;
        this.clock = clock;
    }

    void whole(Campaign campaign, Revision.Kept kept, Refusals refusals) {
        refusals.require(!(campaign instanceof Campaign.Closed), PlanFault.CAMPAIGN_CLOSED, "");
        var latest = versions.latest(campaign);
        var text = kept.text();
        if (latest.version() != text.base()) {
            refusals.add(
                    RevisionFault.REVISION_BEHIND, "", latest.by(), latest.version(), behind(campaign, text, latest));
            return;
        }
        PlanCheck.check(text.plan(), refusals);
        PlanCheck.closedStay(campaign, text.plan(), refusals);
        figures.check(campaign, text.plan(), kept.figures(), plans.latest(campaign), refusals);
        boolean same = text.plan().equals(latest.plan()) && kept.figures().isEmpty();
        refusals.require(!same, RevisionFault.PLAN_SAME, "");
        day(latest, from(text), refusals);
    }

    /** What the versions approved meanwhile changed, part by part; a change of figures is one of them. */
    private String behind(Campaign campaign, Revision.Text text, PlanVersions.Version latest) {
        var base = versions.find(campaign.id(), text.base()).orElseThrow();
        var parts = changes.between(base.plan(), latest.plan()).stream().map(PlanChanges.Change::part);
        var figures = versions.figures(campaign, base, latest).size();
        var told = figures == 0 ? Stream.<String>empty() : Stream.of(wording.say("revision.figures-count", figures));
        return Stream.concat(parts, told).collect(Collectors.joining(wording.say("revision.and")));
    }

    /** Not before the day of the version that it builds on: that one's changes would come into force with it, too early. */
    private void day(PlanVersions.Version latest, LocalDate from, Refusals refusals) {
        var earliest = latest.effectiveOn();
        if (earliest != null && from.isBefore(earliest)) {
            refusals.add(RevisionFault.DAY_BEFORE_EARLIER, "", latest.version(), wording.day(earliest));
        }
    }

    /** The day asked for; approved later, the day of the approval: a plan is not in force before anybody agreed to it. */
    LocalDate from(Revision.Text text) {
        var today = LocalDate.now(clock);
        var asked = text.effectiveOn();
        return asked == null || asked.isBefore(today) ? today : asked;
    }

    static void reason(String why, String field, Refusals refusals) {
        refusals.require(!why.isBlank(), RevisionFault.WHY_EMPTY, field);
        refusals.require(why.length() <= LONGEST, PlanFault.TEXT_TOO_LONG, field, LONGEST);
    }
}
