package anlan.desk.wall;

import anlan.ground.web.Words;
import anlan.judgement.indicator.Indicators;
import anlan.judgement.indicator.Value;
import anlan.judgement.indicator.Verdict;
import anlan.promise.plan.Objective;
import anlan.promise.plan.PlanIndicator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The campaign's wall chart: objectives with their indicators, phase by phase, on the campaign's months. */
@Component
class DrawChart {

    private final Lines lines;
    private final Words words;

    DrawChart(Lines lines, Words words) {
        this.lines = lines;
        this.words = words;
    }

    Board.Chart of(Reading reading) {
        var campaign = reading.campaign();
        var byPhase = campaign.phases().stream()
                .filter(p -> !p.from().isAfter(reading.today()))
                .collect(Collectors.toMap(p -> p.code(), p -> reading.whole(Indicators.period(p))));
        var present = reading.whole(reading.period());
        var groups = new ArrayList<Axis.Rows>();
        var rows = new ArrayList<PlanIndicator>();
        for (var objective : campaign.objectives()) {
            var own = campaign.indicators().stream()
                    .filter(i -> i.objective().equals(objective.code()))
                    .toList();
            if (!own.isEmpty()) {
                groups.add(group(objective, own, present));
                rows.addAll(own);
            }
        }
        var axis = Axis.of(campaign.from(), campaign.to(), words);
        var bars = new ArrayList<Board.Bar>();
        for (int row = 0; row < rows.size(); row++) {
            for (var phase : campaign.phases()) {
                var values = Optional.ofNullable(byPhase.get(phase.code()));
                int y = row * axis.rowHeight(rows.size());
                bars.add(bar(axis, phase.from(), phase.to(), y, rows.get(row), values, reading));
            }
        }
        return axis.chart(
                words.say("wall.chart"), words.say("wall.chart-caption"), groups, bars, campaign, reading.today());
    }

    private static Axis.Rows group(Objective objective, List<PlanIndicator> own, Map<String, Value> present) {
        var worst = Verdict.worst(own.stream()
                .filter(i -> present.containsKey(i.code()))
                .map(i -> Objects.requireNonNull(present.get(i.code())).verdict())
                .toList());
        return new Axis.Rows(
                objective.name().in(Words.chinese()),
                worst.code(),
                own.stream().map(Lines::name).toList());
    }

    /** A phase still to come has no verdict. */
    private Board.Bar bar(
            Axis axis,
            LocalDate from,
            LocalDate to,
            int y,
            PlanIndicator indicator,
            Optional<Map<String, Value>> values,
            Reading reading) {
        var value = values.map(v -> v.get(indicator.code()));
        var line = value.map(v -> lines.of("", indicator, v, reading.withheld()));
        var verdict = line.map(Board.Line::verdict).orElse("ahead");
        return axis.bar(from, to, y, verdict, line.map(Board.Line::value).orElse(""));
    }
}
