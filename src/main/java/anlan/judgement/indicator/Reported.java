package anlan.judgement.indicator;

import anlan.ground.clock.OfficeClock;
import anlan.judgement.measure.Period;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Values beside what they were when they were reported: as known when their last month's data had to be in. */
@Component
class Reported {

    /** Reads these values again as of an instant. */
    interface Again extends BiFunction<Collection<Value>, Instant, Collection<Value>> {}

    private record Cell(String indicator, String area, Period period) {

        static Cell of(Value value) {
            return new Cell(value.indicator(), value.area(), value.period());
        }
    }

    private final Books books;
    private final OfficeClock clock;

    Reported(Books books, OfficeClock clock) {
        this.books = books;
        this.clock = clock;
    }

    /** Empty while the data need not be in yet. */
    Optional<Instant> closed(Indicator indicator, Value now) {
        return Optional.ofNullable(now.through())
                .map(through -> closed(indicator, through))
                .filter(at -> at.isBefore(now.asOf()));
    }

    private Instant closed(Indicator indicator, YearMonth through) {
        return through.plusMonths(1)
                .atDay(indicator.due())
                .plusDays(1)
                .atStartOfDay(clock.getZone())
                .toInstant();
    }

    /** Of those that differ by now, what was reported; all values are as of one and the same instant. */
    Map<Value, Value> differing(Collection<Value> values, Again again) {
        if (values.isEmpty()) {
            return Map.of();
        }
        Book book = books.at(values.iterator().next().asOf());
        var byClosing = values.stream()
                .filter(v -> closed(book, v).isPresent())
                .collect(Collectors.groupingBy(v -> closed(book, v).orElseThrow()));
        var differing = new HashMap<Value, Value>();
        byClosing.forEach((closed, own) -> {
            var then = again.apply(own, closed).stream().collect(Collectors.toMap(Cell::of, v -> v, (a, b) -> a));
            own.forEach(now -> Optional.ofNullable(then.get(Cell.of(now)))
                    .filter(t -> differs(t, now))
                    .ifPresent(t -> differing.put(now, t)));
        });
        return differing;
    }

    private Optional<Instant> closed(Book book, Value value) {
        return book.indicator(value.indicator()).flatMap(i -> closed(i, value));
    }

    /** Only what was complete enough to be reported can have changed. */
    private static boolean differs(Value then, Value now) {
        boolean counted = !then.measures().isEmpty() && then.value() != null;
        return counted
                && !(Objects.equals(then.value(), now.value())
                        && then.measures().equals(now.measures()));
    }
}
