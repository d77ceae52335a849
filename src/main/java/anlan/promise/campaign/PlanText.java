package anlan.promise.campaign;

import anlan.ground.clock.OfficeClock;
import anlan.ground.document.Block;
import anlan.ground.document.Document;
import anlan.ground.place.AreaTree;
import anlan.ground.staff.Unit;
import anlan.ground.staff.Units;
import anlan.promise.keyarea.KeyAreaNames;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.Phase;
import anlan.promise.plan.PlanIndicator;
import anlan.promise.plan.Promised;
import anlan.promise.plan.Target;
import anlan.promise.plan.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The plan in the words and the order of an official paper. Not in force, it is marked as a draft. */
@Component
class PlanText {

    private final PlanTable table;
    private final KeyAreaNames keyAreas;
    private final Wording wording;
    private final Units units;
    private final OfficeClock clock;

    PlanText(PlanTable table, KeyAreaNames keyAreas, Wording wording, Units units, OfficeClock clock) {
        this.table = table;
        this.keyAreas = keyAreas;
        this.wording = wording;
        this.units = units;
        this.clock = clock;
    }

    Document of(Issue issue) {
        var unit = units.byCode(Units.COMMISSION).map(Unit::name).orElse("");
        var title =
                wording.say("campaign.print-title", wording.name(issue.plan().name()));
        return new Document(
                Document.Head.of(unit.isEmpty() ? "" : wording.say("campaign.paper-mark", unit), issue.number()),
                issue.draft() ? wording.say("campaign.paper-draft", title) : title,
                wording.say("campaign.paper-addressee"),
                body(issue),
                annexes(issue),
                new Document.Signature(unit, issue.day()),
                issue.note(),
                unit.isEmpty() ? null : new Document.Imprint("", unit, issue.day()),
                issue.draft());
    }

    private List<Document.Annex> annexes(Issue issue) {
        var figures = new Document.Annex(
                wording.say("campaign.paper-figures"), List.of(table.of(issue.plan(), issue.figures())));
        return issue.changed().isEmpty()
                ? List.of(figures)
                : List.of(
                        figures,
                        new Document.Annex(
                                wording.say("campaign.paper-changed"), List.of(table.changed(issue.changed()))));
    }

    private List<Block> body(Issue issue) {
        var campaign = issue.campaign();
        var plan = issue.plan();
        var body = new ArrayList<Block>();
        body.add(Block.paragraph(wording.say(
                "campaign.paper-begins", wording.name(plan.name()), wording.day(plan.from()), wording.day(plan.to()))));
        body.add(Block.heading(1, wording.say("campaign.paper-objectives")));
        var promised = issue.figures();
        for (var objective : plan.objectives()) {
            body.add(Block.heading(2, wording.name(objective.name())));
            body.add(Block.paragraph(plan.indicatorsOf(objective).stream()
                    .map(i -> promise(i, promised))
                    .collect(Collectors.joining(
                            wording.say("campaign.paper-and"), "", wording.say("campaign.paper-stop")))));
        }
        body.add(Block.heading(1, wording.say("campaign.paper-phases")));
        plan.phases().forEach(p -> phase(p, body));
        keyAreas(campaign, body);
        return body;
    }

    private String promise(PlanIndicator indicator, Promised promised) {
        var target = promised.target(indicator.code(), null, AreaTree.districtCode())
                .map(Target::value)
                .orElse(null);
        return wording.say(
                "campaign.paper-promise", wording.name(indicator.name()), wording.promise(target, indicator));
    }

    private void phase(Phase phase, List<Block> body) {
        body.add(Block.heading(
                2,
                wording.say(
                        "campaign.paper-phase",
                        wording.name(phase.name()),
                        wording.day(phase.from()),
                        wording.day(phase.to()))));
        body.add(Block.paragraph(wording.name(phase.goal())));
        body.add(Block.paragraph(wording.say(
                "campaign.paper-criteria",
                phase.criteria().stream()
                        .map(c -> wording.name(c.text()))
                        .collect(Collectors.joining(wording.say("campaign.paper-and"))))));
    }

    private void keyAreas(Campaign campaign, List<Block> body) {
        var names = keyAreas.on(campaign, clock.today());
        if (names.isEmpty()) return;
        body.add(Block.heading(1, wording.say("plan.key-areas")));
        body.add(Block.paragraph(
                wording.say("campaign.paper-key-areas", String.join(wording.say("campaign.paper-comma"), names))));
    }
}
