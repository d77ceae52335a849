package anlan.promise.campaign;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.Plans;
import anlan.promise.plan.Wording;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** All campaigns of the district, the newest first. */
@UseCase
class CampaignList {

    record Line(String path, String name, String period, String state, String badge, String detail) {}

    record CampaignsPage(String title, List<Line> lines, boolean mayMake) {}

    private final Plans plans;
    private final Wording wording;

    CampaignList(Plans plans, Wording wording) {
        this.plans = plans;
        this.wording = wording;
    }

    @May(Right.PLAN_SEE)
    @GetMapping("/plan")
    ModelAndView list(Viewer viewer) {
        var lines = plans.all().stream().map(this::line).toList();
        return Page.of(
                "promise/campaign/CampaignList",
                new CampaignsPage(wording.say("plan.campaigns"), lines, viewer.may(Right.PLAN_KEEP)));
    }

    private Line line(Campaign campaign) {
        return new Line(
                "/plan/" + campaign.id(),
                wording.name(campaign.name()),
                wording.months(campaign.from(), campaign.to()),
                wording.state(campaign),
                badge(campaign),
                detail(campaign));
    }

    private static String badge(Campaign campaign) {
        return switch (campaign) {
            case Campaign.Draft d -> "unset";
            case Campaign.Started s -> "good";
            case Campaign.Closed c -> "early";
        };
    }

    private String detail(Campaign campaign) {
        return switch (campaign) {
            case Campaign.Draft d -> {
                var readiness = plans.readiness(d);
                yield wording.say(
                        "campaign.progress",
                        readiness.done(),
                        readiness.needed().size());
            }
            case Campaign.Started s ->
                wording.say(
                        "campaign.phases-closed",
                        s.closedPhases().size(),
                        s.phases().size());
            case Campaign.Closed c -> wording.say("campaign.closed-on", wording.day(c.closedOn()));
        };
    }
}
