package anlan.promise.history;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import anlan.promise.change.FigureLines;
import anlan.promise.change.PlanChanges;
import anlan.promise.plan.Plans;
import anlan.promise.plan.Wording;
import anlan.promise.revision.PlanVersions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Any two versions of the plan's text side by side: what differs, or the whole; prints as it stands. */
@UseCase
class CompareVersions {

    record Choice(int version, String name) {}

    record Side(int version, String name, String day, String by, String approved, String why) {}

    record ComparePage(
            String title,
            String campaign,
            String path,
            List<Choice> choices,
            Side first,
            Side second,
            boolean whole,
            List<PlanChanges.Change> parts,
            List<FigureLines.Line> figures,
            String count) {}

    private final Plans plans;
    private final PlanVersions versions;
    private final PlanChanges changes;
    private final FigureLines lines;
    private final Wording wording;
    private final Clock clock;

    CompareVersions(
            Plans plans, PlanVersions versions, PlanChanges changes, FigureLines lines, Wording wording, Clock clock) {
        this.plans = plans;
        this.versions = versions;
        this.changes = changes;
        this.lines = lines;
        this.wording = wording;
        this.clock = clock;
    }

    @May(Right.PLAN_SEE)
    @GetMapping("/plan/{id}/versions")
    ModelAndView show(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Integer first,
            @RequestParam(required = false) @Nullable Integer second,
            @RequestParam(defaultValue = "false") boolean whole,
            Viewer viewer) {
        var campaign = plans.find(id).orElseThrow(NotFound::new);
        var all = versions.all(id);
        var later = chosen(all, second == null ? versions.latest(campaign).version() : second);
        var earlier = first == null ? versions.before(campaign, later).orElse(later) : chosen(all, first);
        var beside = changes.beside(earlier.plan(), later.plan());
        var figures = lines.seen(later.plan(), versions.figures(campaign, earlier, later), viewer);
        var differing = beside.stream().filter(PlanChanges.Change::differs).toList();
        return Page.of(
                "promise/history/CompareVersions",
                new ComparePage(
                        wording.say("history.compare"),
                        wording.name(campaign.name()),
                        "/plan/" + id,
                        all.stream()
                                .map(v -> new Choice(v.version(), wording.say("plan.version", v.version())))
                                .toList(),
                        side(earlier),
                        side(later),
                        whole,
                        whole ? beside : differing,
                        figures,
                        wording.say("history.differing", differing.size(), beside.size(), figures.size())));
    }

    private static PlanVersions.Version chosen(List<PlanVersions.Version> all, int version) {
        return all.stream().filter(v -> v.version() == version).findFirst().orElseThrow(NotFound::new);
    }

    private Side side(PlanVersions.Version version) {
        var on = version.effectiveOn() == null
                ? version.at().atZone(clock.getZone()).toLocalDate()
                : version.effectiveOn();
        var ahead = on.isAfter(LocalDate.now(clock));
        var holds = wording.say(ahead ? "history.holds-ahead" : "history.holds-from", wording.day(on));
        return new Side(
                version.version(),
                wording.say("plan.version", version.version()),
                version.off() == null ? holds : wording.say("history.off", wording.day(on), version.off()),
                wording.say("history.by-at", version.by(), wording.instant(version.at())),
                version.approved().isEmpty() ? "" : wording.say("history.approved-by", version.approved()),
                version.why());
    }
}
