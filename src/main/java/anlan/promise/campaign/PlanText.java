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
import anlan.promise.plan.Plans;
import anlan.promise.plan.Promised;
import anlan.promise.plan.Target;
import anlan.promise.plan.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The plan in the words and the order of an official paper. While a draft, it is marked as one and carries no date. */
@Component
class PlanText {

    private final Plans plans;
    private final PlanTable table;
    private final KeyAreaNames keyAreas;
    private final PlanNumbers numbers;
    private final Wording wording;
    private final Units units;
    private final OfficeClock clock;

    PlanText(
            Plans plans,
            PlanTable table,
            KeyAreaNames keyAreas,
            PlanNumbers numbers,
            Wording wording,
            Units units,
            OfficeClock clock) {
        this.plans = plans;
        this.table = table;
        this.keyAreas = keyAreas;
        this.numbers = numbers;
        this.wording = wording;
        this.units = units;
        this.clock = clock;
    }

    Document of(Campaign campaign) {
        var unit = units.byCode(Units.COMMISSION).map(Unit::name).orElse("");
        var day = day(campaign);
        return new Document(
                Document.Head.of(unit.isEmpty() ? "" : wording.say("campaign.paper-mark", unit), numbers.of(campaign)),
                numbers.title(campaign),
                wording.say("campaign.paper-addressee"),
                body(campaign),
                List.of(new Document.Annex(wording.say("campaign.paper-figures"), List.of(table.of(campaign)))),
                new Document.Signature(unit, day),
                "",
                unit.isEmpty() ? null : new Document.Imprint("", unit, day),
                campaign instanceof Campaign.Draft);
    }

    private static @Nullable LocalDate day(Campaign campaign) {
        return switch (campaign) {
            case Campaign.Draft d -> null;
            case Campaign.Started s -> s.startedOn();
            case Campaign.Closed c -> c.startedOn();
        };
    }

    private List<Block> body(Campaign campaign) {
        var body = new ArrayList<Block>();
        body.add(Block.paragraph(wording.say(
                "campaign.paper-begins",
                wording.name(campaign.name()),
                wording.day(campaign.from()),
                wording.day(campaign.to()))));
        body.add(Block.heading(1, wording.say("campaign.paper-objectives")));
        var promised = plans.targets(campaign, List.of(AreaTree.districtCode()));
        for (var objective : campaign.objectives()) {
            body.add(Block.heading(2, wording.name(objective.name())));
            body.add(Block.paragraph(campaign.plan().indicatorsOf(objective).stream()
                    .map(i -> promise(i, promised))
                    .collect(Collectors.joining(
                            wording.say("campaign.paper-and"), "", wording.say("campaign.paper-stop")))));
        }
        body.add(Block.heading(1, wording.say("campaign.paper-phases")));
        campaign.phases().forEach(p -> phase(p, body));
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
