package anlan.desk.wall;

import anlan.ground.place.Area;
import anlan.ground.place.Level;
import anlan.judgement.indicator.Indicators;
import anlan.judgement.indicator.Now;
import anlan.judgement.indicator.Value;
import anlan.judgement.measure.Period;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.PlanIndicator;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is read of the district for one board: its campaign and what came of it, on one day. */
record Reading(Now now, LocalDate today, Withheld withheld) {

    Campaign campaign() {
        return now.campaign();
    }

    Area district() {
        return now.areas().stream()
                .filter(a -> a.level() == Level.DISTRICT)
                .findFirst()
                .orElseThrow();
    }

    List<Area> townships() {
        return now.areas().stream().filter(a -> a.level() == Level.TOWNSHIP).toList();
    }

    List<Area> villages() {
        return now.areas().stream().filter(a -> a.level() == Level.VILLAGE).toList();
    }

    /** The present phase; before, between and after phases the whole campaign. */
    Period period() {
        return campaign()
                .phaseOn(today)
                .map(Indicators::period)
                .orElseGet(() -> Period.of(
                        YearMonth.from(campaign().from()),
                        YearMonth.from(campaign().to())));
    }

    /** The district's values over the period, by indicator. */
    Map<String, Value> whole(Period period) {
        var codes = campaign().indicators().stream().map(PlanIndicator::code).toList();
        return now.values(codes, List.of(district().code()), List.of(period)).stream()
                .collect(Collectors.toMap(Value::indicator, Function.identity(), (a, b) -> a));
    }

    /** The areas' values over the present period, by area. */
    Map<String, Value> in(Collection<Area> areas, PlanIndicator indicator) {
        var codes = areas.stream().map(Area::code).toList();
        return now.values(List.of(indicator.code()), codes, List.of(period())).stream()
                .collect(Collectors.toMap(Value::area, Function.identity(), (a, b) -> a));
    }
}
