package anlan.promise.campaign;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.place.AreaTree;
import anlan.ground.web.ApiUseCase;
import anlan.ground.web.NotFound;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.Criterion;
import anlan.promise.plan.KeyArea;
import anlan.promise.plan.Name;
import anlan.promise.plan.Objective;
import anlan.promise.plan.Phase;
import anlan.promise.plan.PlanIndicator;
import anlan.promise.plan.PlanTag;
import anlan.promise.plan.Plans;
import anlan.promise.plan.Target;
import anlan.promise.plan.TargetList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Campaigns and their plans for machines. */
@ApiUseCase
class PlanApi {

    record Entry(long id, Name name, String state, String from, String to, int version) {}

    record Entries(List<Entry> items, @Nullable String next) {}

    record ApiPhase(
            String code,
            Name name,
            String from,
            String to,
            Name goal,
            List<Criterion> criteria,
            @Nullable String closedOn) {}

    record ApiIndicator(
            String code, String objective, Name name, Name unit, String direction, String comparison, String cadence) {}

    record ApiPlan(
            long id,
            Name name,
            String state,
            int version,
            List<Objective> objectives,
            List<ApiPhase> phases,
            List<ApiIndicator> indicators,
            List<Target> targets,
            List<KeyArea> keyAreas) {}

    private final Plans plans;
    private final TargetList targets;
    private final PlanTag tags;

    PlanApi(Plans plans, TargetList targets, PlanTag tags) {
        this.plans = plans;
        this.targets = targets;
        this.tags = tags;
    }

    @May(Right.PLAN_SEE)
    @GetMapping("/api/v1/campaigns")
    Entries list() {
        return new Entries(plans.all().stream().map(PlanApi::entry).toList(), null);
    }

    @May(Right.PLAN_SEE)
    @GetMapping("/api/v1/campaigns/{id}/plan")
    ResponseEntity<ApiPlan> plan(@PathVariable long id, Viewer viewer) {
        var campaign = plans.find(id).orElseThrow(NotFound::new);
        return ResponseEntity.ok().eTag(tags.of(campaign)).body(plan(campaign, viewer));
    }

    private static Entry entry(Campaign campaign) {
        return new Entry(
                campaign.id(),
                campaign.name(),
                state(campaign),
                campaign.from().toString(),
                campaign.to().toString(),
                campaign.version());
    }

    private static String state(Campaign campaign) {
        return switch (campaign) {
            case Campaign.Draft d -> "draft";
            case Campaign.Started s -> "started";
            case Campaign.Closed c -> "closed";
        };
    }

    private ApiPlan plan(Campaign campaign, Viewer viewer) {
        return new ApiPlan(
                campaign.id(),
                campaign.name(),
                state(campaign),
                campaign.version(),
                campaign.objectives(),
                campaign.phases().stream().map(p -> phase(campaign, p)).toList(),
                campaign.indicators().stream().map(PlanApi::indicator).toList(),
                targets.seen(campaign.id(), viewer.areas(Right.PLAN_SEE), AreaTree.districtCode()),
                plans.keyAreas(campaign));
    }

    private static ApiPhase phase(Campaign campaign, Phase phase) {
        var closed = campaign.closedPhases().get(phase.code());
        return new ApiPhase(
                phase.code(),
                phase.name(),
                phase.from().toString(),
                phase.to().toString(),
                phase.goal(),
                phase.criteria(),
                closed == null ? null : closed.toString());
    }

    private static ApiIndicator indicator(PlanIndicator indicator) {
        return new ApiIndicator(
                indicator.code(),
                indicator.objective(),
                indicator.name(),
                indicator.unit(),
                indicator.direction(),
                indicator.comparison().word(),
                indicator.cadence().word());
    }
}
