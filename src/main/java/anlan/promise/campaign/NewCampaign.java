package anlan.promise.campaign;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import anlan.promise.plan.Days;
import anlan.promise.plan.Name;
import anlan.promise.plan.PlanFault;
import anlan.promise.plan.Planning;
import anlan.promise.plan.Plans;
import anlan.promise.plan.Templates;
import anlan.promise.plan.Wording;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A campaign is made from a template: a name and a first day, and the whole plan stands with its figures open. */
@UseCase
class NewCampaign {

    private static final String VIEW = "promise/campaign/NewCampaign";
    private static final int LONGEST = 60;

    record Span(String name, String days) {}

    record NewPage(
            String title,
            String template,
            String nameZh,
            String nameEn,
            String from,
            List<Span> phases,
            String holds) {}

    private final Plans plans;
    private final Planning planning;
    private final Templates templates;
    private final Wording wording;
    private final Clock clock;

    NewCampaign(Plans plans, Planning planning, Templates templates, Wording wording, Clock clock) {
        this.plans = plans;
        this.planning = planning;
        this.templates = templates;
        this.wording = wording;
        this.clock = clock;
    }

    @May(Right.PLAN_KEEP)
    @GetMapping("/plan/new")
    ModelAndView form(
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(defaultValue = "") String nameEn,
            @RequestParam(defaultValue = "") String from) {
        var template = templates.all().getFirst();
        var first = Days.read(from).orElse(LocalDate.now(clock).withDayOfMonth(1));
        return Page.of(
                VIEW,
                page(
                        name == null ? template.name().zh() : name,
                        name == null ? template.name().en() : nameEn,
                        first.toString()));
    }

    @May(Right.PLAN_KEEP)
    @PostMapping("/plan")
    ModelAndView make(
            Viewer viewer,
            @RequestParam String name,
            @RequestParam(defaultValue = "") String nameEn,
            @RequestParam String from) {
        var refusals = new Refusals();
        var first = Days.read(from);
        refusals.require(first.isPresent(), PlanFault.DAY_UNREADABLE, "from");
        refusals.require(!name.isBlank(), PlanFault.NAME_EMPTY, "name");
        refusals.require(
                name.length() <= LONGEST && nameEn.length() <= LONGEST * 2, PlanFault.TEXT_TOO_LONG, "name", LONGEST);
        refusals.require(
                plans.all().stream().noneMatch(c -> c.name().zh().equals(name.strip())),
                CampaignFault.NAME_TAKEN,
                "name");
        if (refusals.any() || first.isEmpty()) {
            return Page.refused(VIEW, page(name, nameEn, from), refusals);
        }
        var id = planning.make(viewer, templates.all().getFirst().code(), new Name(name, nameEn), first.get());
        return Page.to("/plan/" + id, "campaign.made");
    }

    private NewPage page(String name, String nameEn, String from) {
        var template = templates.all().getFirst();
        var phases = Days.read(from)
                .map(first -> template.plan(template.name(), first).phases())
                .orElse(List.of());
        return new NewPage(
                wording.say("campaign.new"),
                wording.name(template.name()),
                name,
                nameEn,
                from,
                phases.stream()
                        .map(p -> new Span(wording.name(p.name()), wording.days(p.from(), p.to())))
                        .toList(),
                wording.say(
                        "campaign.template-holds",
                        template.objectives().size(),
                        template.phases().size(),
                        template.indicators().size()));
    }
}
