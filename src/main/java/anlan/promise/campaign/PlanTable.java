package anlan.promise.campaign;

import anlan.ground.document.Block;
import anlan.ground.place.AreaTree;
import anlan.promise.change.FigureLines;
import anlan.promise.plan.Plan;
import anlan.promise.plan.PlanIndicator;
import anlan.promise.plan.Promised;
import anlan.promise.plan.Target;
import anlan.promise.plan.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The district's figures as a table of the paper: a row for each indicator, a column for the whole campaign and for each phase. */
@Component
class PlanTable {

    private static final double NAME = 3.4;

    private final Wording wording;

    PlanTable(Wording wording) {
        this.wording = wording;
    }

    /** Figures that became others: which, where, for when, from what to what. */
    Block changed(List<FigureLines.Line> lines) {
        var columns = List.of(
                new Block.Column(wording.say("plan.indicator"), NAME, false),
                new Block.Column(wording.say("plan.area"), 2, false),
                new Block.Column(wording.say("campaign.paper-phase-column"), 2, false),
                new Block.Column(wording.say("campaign.paper-before"), 1, true),
                new Block.Column(wording.say("campaign.paper-after"), 1, true));
        return new Block.Table(
                columns,
                lines.stream()
                        .map(l -> List.of(l.indicator(), l.area(), l.phase(), l.before(), l.after()))
                        .toList());
    }

    Block of(Plan plan, Promised promised) {
        var columns = new ArrayList<Block.Column>();
        columns.add(new Block.Column(wording.say("plan.indicator"), NAME, false));
        columns.add(new Block.Column(wording.say("plan.whole"), 2, true));
        plan.phases().forEach(p -> columns.add(new Block.Column(wording.name(p.name()), 2, true)));
        var rows = plan.indicators().stream().map(i -> row(plan, i, promised)).toList();
        return new Block.Table(columns, rows);
    }

    private List<String> row(Plan plan, PlanIndicator indicator, Promised promised) {
        var whole = Stream.of(wording.name(indicator.name()), cell(indicator, "", promised));
        var phases = plan.phases().stream().map(p -> cell(indicator, p.code(), promised));
        return Stream.concat(whole, phases).toList();
    }

    /** A share or a change holds in each phase as for the whole; a count that is not set for a phase is promised for the whole alone. */
    private String cell(PlanIndicator indicator, String phase, Promised promised) {
        var target = promised.target(indicator.code(), phase.isEmpty() ? null : phase, AreaTree.districtCode())
                .map(Target::value)
                .orElse(null);
        return target == null && !phase.isEmpty() && indicator.comparison().counts()
                ? "—"
                : wording.promise(target, indicator);
    }
}
