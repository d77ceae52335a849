package anlan.promise.safeguard;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.staff.Choice;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import anlan.promise.plan.Plans;
import anlan.promise.plan.Wording;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the campaign's duties need and have, what is short and where: all together, by unit, duty by duty. */
@UseCase
class ListSafeguards {

    record Line(String path, String number, String title, String unit, Safeguards.Shown shown) {}

    record Total(
            String unit,
            String what,
            String needed,
            String promised,
            String committed,
            String used,
            String unpromised,
            String uncommitted,
            String over,
            String badge) {}

    record ListPage(
            String title,
            String campaign,
            String campaignPath,
            String path,
            String asOf,
            String unit,
            boolean lacking,
            List<Choice> units,
            List<Total> whole,
            List<Total> byUnit,
            List<Line> lines) {}

    private final Plans plans;
    private final Tables tables;
    private final Figures figures;
    private final Wording wording;
    private final OfficeClock clock;

    ListSafeguards(Plans plans, Tables tables, Figures figures, Wording wording, OfficeClock clock) {
        this.plans = plans;
        this.tables = tables;
        this.figures = figures;
        this.wording = wording;
        this.clock = clock;
    }

    @May(Right.SAFEGUARDS_SEE)
    @GetMapping("/safeguards")
    ModelAndView current() {
        var campaign =
                plans.current(clock.today()).or(() -> plans.all().stream().findFirst());
        return Page.to(campaign.map(c -> "/plan/" + c.id() + "/safeguards").orElse("/plan"));
    }

    /** @param lacking only what is short or over */
    @May(Right.SAFEGUARDS_SEE)
    @GetMapping("/plan/{campaign}/safeguards")
    ModelAndView list(
            @PathVariable long campaign,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String lacking,
            Viewer viewer) {
        var found = plans.find(campaign).orElseThrow(NotFound::new);
        var all = tables.rows(campaign, viewer);
        var rows = all.stream()
                .filter(r -> unit.isEmpty() || r.unit().equals(unit))
                .filter(r -> lacking.isEmpty() || !Figures.badge(r.held()).equals("good"))
                .toList();
        return Page.of(
                "promise/safeguard/ListSafeguards",
                new ListPage(
                        wording.say("safeguard.list"),
                        wording.name(found.name()),
                        "/plan/" + campaign,
                        "/plan/" + campaign + "/safeguards",
                        wording.instant(clock.instant()),
                        unit,
                        !lacking.isEmpty(),
                        all.stream()
                                .map(Tables.Row::unit)
                                .distinct()
                                .map(u -> new Choice(u, u))
                                .toList(),
                        Tables.sums(rows, r -> "").stream().map(this::total).toList(),
                        Tables.sums(rows, Tables.Row::unit).stream()
                                .map(this::total)
                                .toList(),
                        rows.stream().map(this::line).toList()));
    }

    private Total total(Tables.Sum sum) {
        return new Total(
                sum.unit(),
                wording.say(
                        "safeguard.what",
                        wording.say("safeguard.kind-" + sum.kind().word()),
                        sum.measure()),
                sum.of(Held::needed),
                sum.of(Held::promised),
                sum.of(Held::committed),
                sum.of(Held::used),
                sum.of(Held::unpromised),
                sum.of(Held::uncommitted),
                sum.of(Held::over),
                sum.bad() ? "bad" : sum.lacking() ? "risk" : "good");
    }

    private Line line(Tables.Row row) {
        var held = row.held();
        return new Line(
                row.duty().path() + "/safeguards",
                wording.say("duty.number", String.valueOf(row.duty().serial())),
                row.duty().title(),
                row.unit(),
                new Safeguards.Shown(
                        figures.what(held),
                        figures.written(held, Stage.NEEDED),
                        figures.written(held, Stage.PROMISED),
                        figures.written(held, Stage.COMMITTED),
                        figures.written(held, Stage.USED),
                        figures.state(held),
                        Figures.badge(held)));
    }
}
