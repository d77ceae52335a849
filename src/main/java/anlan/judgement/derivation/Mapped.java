package anlan.judgement.derivation;

import anlan.ground.extent.Composition;
import anlan.ground.extent.Segment;
import anlan.ground.extent.Successions;
import anlan.ground.place.Area;
import anlan.ground.place.Areas;
import anlan.judgement.indicator.Reason;
import anlan.judgement.indicator.Value;
import anlan.judgement.measure.Measure;
import anlan.judgement.measure.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The mapping under a value of an area that changed: which areas were counted, from when to when, with the rows of each. */
@Component
class Mapped {

    /**
     * @param sign 1 is added, -1 taken off, 0 cannot be told
     * @param from first day; null without beginning
     * @param to last day; null while it lasts
     */
    record Piece(
            String area,
            String name,
            int sign,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            List<Under> rows) {}

    /** Facts of one measure over the months of the piece: their address for people, and for machines. */
    record Under(Measure measure, Period months, String page, String api) {}

    private final Successions successions;
    private final Areas areas;

    Mapped(Successions successions, Areas areas) {
        this.successions = successions;
        this.areas = areas;
    }

    /** Empty where the value is of one area all along. */
    List<Piece> of(Value value, List<Measure> measures) {
        boolean changed = value.has(Reason.What.AREA_CHANGED) || value.has(Reason.What.AREA_DIVIDED);
        YearMonth through = value.through();
        if (!changed || through == null) {
            return List.of();
        }
        Composition extent = successions.all(value.asOf()).of(value.area(), through.atEndOfMonth());
        var counted = Period.of(value.period().from(), through);
        var spans = value.base() == null ? List.of(counted) : List.of(counted, counted.yearEarlier());
        return extent.segments().stream()
                .map(s -> piece(s, value, measures, spans))
                .filter(p -> p.sign() == 0 || !p.rows().isEmpty())
                .toList();
    }

    private Piece piece(Segment segment, Value value, List<Measure> measures, List<Period> spans) {
        var rows = new ArrayList<Under>();
        for (Period span : spans) {
            var months = Stream.iterate(span.from(), m -> !m.isAfter(span.to()), m -> m.plusMonths(1))
                    .filter(segment::touches)
                    .toList();
            if (!months.isEmpty() && segment.sign() != 0) {
                measures.forEach(m -> rows(m, segment, value, Period.of(months.getFirst(), months.getLast()), rows));
            }
        }
        return new Piece(
                segment.area(),
                areas.find(segment.area()).map(Area::name).orElse(segment.area()),
                segment.sign(),
                segment.from().equals(LocalDate.MIN) ? null : segment.from(),
                segment.to().equals(LocalDate.MAX) ? null : segment.to(),
                rows);
    }

    private static void rows(Measure measure, Segment segment, Value value, Period months, List<Under> into) {
        String page = Rows.records(measure, segment.area(), value.asOf(), months);
        String api = Rows.api(measure, segment.area(), value.asOf(), months);
        if (page != null && api != null) {
            into.add(new Under(measure, months, page, api));
        }
    }
}
