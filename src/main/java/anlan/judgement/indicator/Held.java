package anlan.judgement.indicator;

import anlan.ground.place.Area;
import anlan.judgement.measure.Period;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.Promised;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is held at hand of one district, with the values reckoned from it so far. */
record Held(Key key, Standing standing, Sheet sheet, Map<Cell, Optional<Value>> values) {

    private static final int MOST = 40_000;

    /** While day and changes are the same, so is the rest. */
    record Key(LocalDate day, String changes) {}

    /** What is promised, and where. */
    record Standing(Campaign campaign, Promised promised, List<Area> areas) {}

    record Cell(String indicator, String area, Period period) {}

    List<Value> values(Collection<String> codes, Collection<String> areas, Collection<Period> periods) {
        if (values.size() > MOST) {
            values.clear();
        }
        return codes.stream()
                .flatMap(c -> areas.stream().flatMap(a -> periods.stream().flatMap(p -> value(c, a, p).stream())))
                .toList();
    }

    private Optional<Value> value(String indicator, String area, Period period) {
        return values.computeIfAbsent(
                new Cell(indicator, area, period), c -> sheet.value(c.indicator, c.area, c.period));
    }
}
