package anlan.promise.target;

import anlan.ground.access.Viewer;
import anlan.ground.place.Area;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.promise.plan.PlanIndicator;
import anlan.promise.plan.Promised;
import anlan.promise.plan.TargetCell;
import anlan.promise.plan.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What a spread would write, beside what stands there now. */
@Component
class SpreadPreview {

    record Row(String area, List<String> figures, boolean deeper) {}

    record SpreadPage(
            String title,
            String campaign,
            String path,
            String back,
            SpreadWork.Asked asked,
            String area,
            String areaName,
            boolean byPeople,
            List<String> columns,
            List<Row> rows,
            String changes) {}

    private static final String VIEW = "promise/target/SpreadTargets";

    private final SpreadWork work;
    private final Wording wording;

    SpreadPreview(SpreadWork work, Wording wording) {
        this.work = work;
        this.wording = wording;
    }

    ModelAndView shown(Worked worked, SpreadWork.Asked asked, Viewer viewer) {
        var outcome = work.of(worked, asked, viewer);
        if (outcome.refusals().isEmpty()) {
            return Page.of(VIEW, page(worked, asked, SpreadWork.area(asked, viewer), outcome));
        }
        var refusals = new Refusals();
        outcome.refusals().forEach(refusals::add);
        return refused(worked, asked, viewer, outcome, refusals);
    }

    ModelAndView refused(
            Worked worked, SpreadWork.Asked asked, Viewer viewer, SpreadWork.Outcome outcome, Refusals refusals) {
        return Page.refused(VIEW, page(worked, asked, SpreadWork.area(asked, viewer), outcome), refusals);
    }

    private SpreadPage page(Worked worked, SpreadWork.Asked asked, String area, SpreadWork.Outcome outcome) {
        var campaign = worked.campaign();
        var indicators = campaign.indicators().stream()
                .filter(i -> outcome.figures().keySet().stream()
                        .anyMatch(c -> c.indicator().equals(i.code())))
                .toList();
        var stands = worked.own();
        return new SpreadPage(
                wording.say("target.spread"),
                wording.name(campaign.name()),
                worked.path(),
                worked.at(asked.phaseKey(), area, asked.indicatorKey()),
                asked,
                area,
                outcome.tree().name(area, wording.say("plan.district")),
                asked.byPeople(),
                indicators.stream().map(i -> wording.name(i.name())).toList(),
                rows(asked, area, outcome, indicators, stands),
                changes(outcome, stands));
    }

    private List<Row> rows(
            SpreadWork.Asked asked,
            String area,
            SpreadWork.Outcome outcome,
            List<PlanIndicator> indicators,
            Promised stands) {
        var rows = new ArrayList<Row>();
        for (var below : outcome.tree().below(area)) {
            rows.add(row(asked, below, outcome, indicators, stands, false));
            if (asked.toLowest()) {
                outcome.tree()
                        .below(below.code())
                        .forEach(v -> rows.add(row(asked, v, outcome, indicators, stands, true)));
            }
        }
        return outcome.figures().isEmpty() ? List.of() : rows;
    }

    private Row row(
            SpreadWork.Asked asked,
            Area area,
            SpreadWork.Outcome outcome,
            List<PlanIndicator> indicators,
            Promised stands,
            boolean deeper) {
        var figures = indicators.stream()
                .map(i -> figure(i, asked.phaseKey(), area.code(), outcome.figures(), stands))
                .toList();
        return new Row(area.name(), figures, deeper);
    }

    private String figure(
            PlanIndicator indicator,
            String phase,
            String area,
            Map<TargetCell, Optional<BigDecimal>> figures,
            Promised stands) {
        var cell = new TargetCell(indicator.code(), phase.isEmpty() ? null : phase, area);
        var next = wording.figure(figures.getOrDefault(cell, Optional.empty()).orElse(null), indicator);
        var now = stands.own(indicator.code(), phase, area);
        var before = wording.figure(now, indicator);
        return now == null || before.equals(next) ? next : wording.say("target.from-to", before, next);
    }

    private String changes(SpreadWork.Outcome outcome, Promised stands) {
        var over = outcome.figures().entrySet().stream()
                .filter(e -> {
                    var now = stands.own(
                            e.getKey().indicator(),
                            e.getKey().phaseKey(),
                            e.getKey().area());
                    return now != null
                            && e.getValue().isPresent()
                            && now.compareTo(e.getValue().get()) != 0;
                })
                .count();
        return wording.say("target.spread-changes", outcome.figures().size(), over);
    }
}
