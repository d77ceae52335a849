package anlan.promise.campaign;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.document.Documents;
import anlan.ground.place.AreaTree;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import anlan.promise.keyarea.KeyAreaNames;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.Objective;
import anlan.promise.plan.Phase;
import anlan.promise.plan.PlanIndicator;
import anlan.promise.plan.Plans;
import anlan.promise.plan.Promised;
import anlan.promise.plan.Target;
import anlan.promise.plan.Wording;
import anlan.promise.revision.RevisionNotes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The plan at a glance: what the campaign is for, by which figures, in which phases. On paper too. */
@UseCase
class PlanShown {

    static final String VIEW = "promise/campaign/PlanShown";

    record PlanPage(
            String title,
            String path,
            String state,
            String badge,
            String period,
            String progress,
            int done,
            int needed,
            boolean draft,
            boolean under,
            boolean closable,
            boolean mayKeep,
            List<Aim> objectives,
            List<Step> phases,
            List<String> keyAreas,
            String version,
            List<RevisionNotes.Note> notes,
            boolean revisions,
            Paper paper) {}

    /** The plan as an official paper: its number or the series it can be taken from, and the fonts it is set in. */
    record Paper(String number, List<PlanNumbers.Choice> series, String fonts) {}

    record Aim(String name, List<Promise> promises) {}

    record Promise(String name, String target, boolean unset, String cadence, String path) {}

    record Step(
            String name,
            String days,
            String goal,
            String standing,
            String badge,
            int share,
            String path,
            List<String> criteria) {}

    private final Plans plans;
    private final Wording wording;
    private final KeyAreaNames keyAreas;
    private final PlanNumbers numbers;
    private final RevisionNotes notes;
    private final Documents documents;
    private final Clock clock;

    PlanShown(
            Plans plans,
            Wording wording,
            KeyAreaNames keyAreas,
            PlanNumbers numbers,
            RevisionNotes notes,
            Documents documents,
            Clock clock) {
        this.plans = plans;
        this.wording = wording;
        this.keyAreas = keyAreas;
        this.numbers = numbers;
        this.notes = notes;
        this.documents = documents;
        this.clock = clock;
    }

    @May(Right.PLAN_SEE)
    @GetMapping("/plan/{id}")
    ModelAndView show(@PathVariable long id, Viewer viewer) {
        return Page.of(VIEW, page(id, viewer));
    }

    @May(Right.PLAN_SEE)
    @GetMapping("/plan/{id}/print")
    ModelAndView print(@PathVariable long id, Viewer viewer) {
        return Page.of("promise/campaign/PlanPrinted", page(id, viewer));
    }

    PlanPage page(long id, Viewer viewer) {
        var campaign = plans.find(id).orElseThrow(NotFound::new);
        var promised = plans.targets(campaign, List.of(AreaTree.districtCode()));
        var readiness = plans.readiness(campaign);
        return new PlanPage(
                wording.name(campaign.name()),
                "/plan/" + id,
                wording.state(campaign),
                campaign instanceof Campaign.Started ? "good" : campaign instanceof Campaign.Draft ? "unset" : "early",
                wording.days(campaign.from(), campaign.to()),
                wording.say(
                        "campaign.progress",
                        readiness.done(),
                        readiness.needed().size()),
                readiness.done(),
                readiness.needed().size(),
                campaign instanceof Campaign.Draft,
                campaign instanceof Campaign.Started,
                campaign instanceof Campaign.Started s && s.allPhasesClosed(),
                viewer.may(Right.PLAN_KEEP),
                campaign.objectives().stream()
                        .map(o -> aim(campaign, o, promised))
                        .toList(),
                campaign.phases().stream().map(p -> step(campaign, p)).toList(),
                keyAreas.on(campaign, LocalDate.now(clock)),
                wording.say("plan.version", campaign.version()),
                notes.of(campaign, viewer),
                notes.reads(viewer),
                new Paper(numbers.of(campaign), numbers.choices(campaign, viewer), documents.fonts()));
    }

    private Aim aim(Campaign campaign, Objective objective, Promised promised) {
        var promises = campaign.plan().indicatorsOf(objective).stream()
                .map(i -> promise(campaign, i, promised))
                .toList();
        return new Aim(wording.name(objective.name()), promises);
    }

    private Promise promise(Campaign campaign, PlanIndicator indicator, Promised promised) {
        var target = promised.target(indicator.code(), null, AreaTree.districtCode())
                .map(Target::value)
                .orElse(null);
        return new Promise(
                wording.name(indicator.name()),
                wording.promise(target, indicator),
                target == null,
                wording.say("campaign.cadence-" + indicator.cadence().word()),
                "/plan/" + campaign.id() + "/targets?indicator=" + indicator.code());
    }

    private Step step(Campaign campaign, Phase phase) {
        var today = LocalDate.now(clock);
        return new Step(
                wording.name(phase.name()),
                wording.days(phase.from(), phase.to()),
                wording.name(phase.goal()),
                wording.standing(campaign, phase),
                badge(campaign, phase, today),
                phase.share(today),
                "/plan/" + campaign.id() + "/phases/" + phase.code(),
                phase.criteria().stream().map(c -> wording.name(c.text())).toList());
    }

    private static String badge(Campaign campaign, Phase phase, LocalDate today) {
        if (campaign.closedPhases().containsKey(phase.code())) {
            return "good";
        }
        return phase.to().isBefore(today) ? "risk" : phase.covers(today) ? "on_track" : "early";
    }
}
