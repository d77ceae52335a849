package anlan.judgement.measure;

import anlan.ground.clock.OfficeClock;
import anlan.ground.store.District;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads the numbers under measures: each source once, whatever the number of indicators, areas and months. */
@Component
public class Facts {

    private final List<Source> sources;
    private final OfficeClock clock;

    Facts(List<Source> sources, OfficeClock clock) {
        this.sources = sources;
        this.clock = clock;
    }

    public Numbers read(Set<Measure> measures, Collection<String> areas, Period span, Instant asOf) {
        var numbers = new Numbers(areas, span.from(), span.to());
        measures.forEach(m -> numbers.fill(m.code(), Numbers.MISSING));
        YearMonth present = YearMonth.from(asOf.atZone(clock.getZone()));
        if (span.from().isAfter(present)) {
            return numbers;
        }
        Period known = Period.of(span.from(), span.to().isAfter(present) ? present : span.to());
        for (Source source : sources) {
            List<Measure> own = measures.stream().filter(source::gives).toList();
            if (!own.isEmpty()) {
                source.fill(numbers, own, areas, known, asOf);
            }
        }
        return numbers;
    }

    public Numbers district(Set<Measure> measures, Period span, Instant asOf) {
        return read(measures, List.of(districtArea()), span, asOf);
    }

    /** GB/T 2260: six digits of the district, the rest zero. */
    public static String districtArea() {
        return District.current() + "000000";
    }
}
