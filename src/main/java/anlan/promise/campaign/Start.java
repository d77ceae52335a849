package anlan.promise.campaign;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import anlan.promise.keyarea.KeyAreaNames;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.Planning;
import anlan.promise.plan.Plans;
import anlan.promise.plan.Readiness;
import anlan.promise.plan.TargetActs;
import anlan.promise.plan.TargetCell;
import anlan.promise.plan.Wording;
import anlan.promise.revision.FirstVersion;
import anlan.promise.target.TargetPath;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Starting a campaign: refused while a figure is open, and then every open one is listed with the way to it. */
@UseCase
class Start {

    private static final String VIEW = "promise/campaign/Start";

    record Open(String indicator, String phase, String area, String path) {}

    record StartPage(
            String title,
            String campaign,
            String path,
            String progress,
            int done,
            int needed,
            List<Open> open,
            boolean draft,
            First first) {}

    /** How it stands with the first version's approval, where one is needed. */
    record First(
            boolean needed,
            boolean approved,
            boolean askable,
            String sentence,
            @Nullable String path) {}

    private final Plans plans;
    private final Planning planning;
    private final TargetActs acts;
    private final KeyAreaNames names;
    private final FirstVersion first;
    private final Wording wording;

    Start(Plans plans, Planning planning, TargetActs acts, KeyAreaNames names, FirstVersion first, Wording wording) {
        this.plans = plans;
        this.planning = planning;
        this.acts = acts;
        this.names = names;
        this.first = first;
        this.wording = wording;
    }

    @May(Right.PLAN_KEEP)
    @GetMapping("/plan/{id}/start")
    ModelAndView ask(@PathVariable long id) {
        var campaign = plans.find(id).orElseThrow(NotFound::new);
        return Page.of(VIEW, page(campaign, plans.readiness(campaign)));
    }

    @May(Right.PLAN_KEEP)
    @PostMapping("/plan/{id}/start")
    ModelAndView start(@PathVariable long id, Viewer viewer) {
        acts.takeTurns(id);
        var campaign = plans.find(id).orElseThrow(NotFound::new);
        var readiness = plans.readiness(campaign);
        if (!(campaign instanceof Campaign.Draft draft)) {
            return Page.refused(
                    VIEW, page(campaign, readiness), new Refusals().add(CampaignFault.CAMPAIGN_NOT_DRAFT, ""));
        }
        if (!readiness.ready()) {
            var open = readiness.unset().size();
            return Page.refused(
                    VIEW, page(campaign, readiness), new Refusals().add(CampaignFault.TARGET_UNSET, "", open));
        }
        var standing = first.of(campaign);
        if (standing != FirstVersion.Standing.NOT_NEEDED && standing != FirstVersion.Standing.APPROVED) {
            return Page.refused(
                    VIEW, page(campaign, readiness), new Refusals().add(CampaignFault.FIRST_NOT_APPROVED, ""));
        }
        planning.start(viewer, draft, readiness);
        return Page.to("/plan/" + id, "plan.started");
    }

    private StartPage page(Campaign campaign, Readiness readiness) {
        return new StartPage(
                wording.say("campaign.start"),
                wording.name(campaign.name()),
                "/plan/" + campaign.id(),
                wording.say(
                        "campaign.progress",
                        readiness.done(),
                        readiness.needed().size()),
                readiness.done(),
                readiness.needed().size(),
                readiness.unset().stream().map(cell -> open(campaign, cell)).toList(),
                campaign instanceof Campaign.Draft,
                first(campaign, readiness));
    }

    private First first(Campaign campaign, Readiness readiness) {
        var standing = first.of(campaign);
        boolean asked = standing == FirstVersion.Standing.WAITING || standing == FirstVersion.Standing.APPROVED;
        return new First(
                standing != FirstVersion.Standing.NOT_NEEDED,
                standing == FirstVersion.Standing.APPROVED,
                readiness.ready() && !asked,
                wording.say("campaign.first-"
                        + standing.name().toLowerCase(Locale.ROOT).replace('_', '-')),
                first.path(campaign).orElse(null));
    }

    private Open open(Campaign campaign, TargetCell cell) {
        var phase = campaign.plan().phase(cell.phaseKey()).map(p -> wording.name(p.name()));
        return new Open(
                wording.name(campaign.indicator(cell.indicator()).orElseThrow().name()),
                phase.orElseGet(() -> wording.say("plan.whole")),
                names.name(cell.area()),
                TargetPath.of(campaign, cell));
    }
}
