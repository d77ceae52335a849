package anlan.judgement.measure;

import anlan.ground.place.Areas;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Residents of each area and year; of the nearest year known, where that year's count is not. */
@Component
class ResidentSource implements Source {

    private final Areas areas;

    ResidentSource(Areas areas) {
        this.areas = areas;
    }

    @Override
    public boolean gives(Measure measure) {
        return measure.of() instanceof Measure.Residents;
    }

    @Override
    public void fill(Numbers numbers, List<Measure> measures, Collection<String> within, Period span, Instant asOf) {
        for (int year = span.from().getYear(); year <= span.to().getYear(); year++) {
            var residents = areas.residents(within, year);
            for (YearMonth m = YearMonth.of(year, 1); m.getYear() == year; m = m.plusMonths(1)) {
                YearMonth month = m;
                if (span.covers(month)) {
                    measures.forEach(measure ->
                            residents.forEach((area, count) -> numbers.put(measure.code(), area, month, count)));
                }
            }
        }
    }
}
