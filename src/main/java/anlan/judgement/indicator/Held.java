package anlan.judgement.indicator;

import anlan.ground.place.Area;
import anlan.judgement.measure.Period;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.Promised;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What is held at hand of one district, with the values reckoned from it so far.
 *
 * @param then what was known at earlier instants
 */
record Held(Key key, Standing standing, Sheet sheet, Cache<Cell, Optional<Value>> values, Cache<Instant, Sheet> then) {

    /** Every indicator of a district of three hundred areas in every month of a year and a half. */
    private static final int MOST = 100_000;

    /** A campaign's months that one looks back at, each with the days by which its data are due. */
    private static final int MOST_THEN = 12;

    static Held of(Key key, Standing standing, Sheet sheet) {
        return new Held(
                key,
                standing,
                sheet,
                Caffeine.newBuilder().maximumSize(MOST).build(),
                Caffeine.newBuilder().maximumSize(MOST_THEN).build());
    }

    /** While day and changes are the same, so is the rest. */
    record Key(LocalDate day, String changes) {}

    /** What is promised, and where. */
    record Standing(Campaign campaign, Promised promised, List<Area> areas) {}

    record Cell(String indicator, String area, Period period) {}

    List<Value> values(Collection<String> codes, Collection<String> areas, Collection<Period> periods) {
        return codes.stream()
                .flatMap(c -> areas.stream().flatMap(a -> periods.stream().flatMap(p -> value(c, a, p).stream())))
                .toList();
    }

    private Optional<Value> value(String indicator, String area, Period period) {
        return values.get(new Cell(indicator, area, period), c -> sheet.value(c.indicator, c.area, c.period));
    }

    Sheet then(Instant at, Supplier<Sheet> read) {
        return then.get(at, i -> read.get());
    }
}
