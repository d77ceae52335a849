package anlan.judgement.measure;

import anlan.fact.incident.Incidents;
import anlan.fact.incident.Kind;
import anlan.fact.incident.MonthCount;
import anlan.fact.incident.MonthQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Incidents from their monthly sums: zero where the month is spoken for and brought none, missing where nobody speaks for it. */
@Component
class IncidentSource implements Source {

    private final Incidents incidents;

    IncidentSource(Incidents incidents) {
        this.incidents = incidents;
    }

    @Override
    public boolean gives(Measure measure) {
        return measure.of() instanceof Measure.Incidents;
    }

    @Override
    public void fill(Numbers numbers, List<Measure> measures, Collection<String> areas, Period span, Instant asOf) {
        int from = numbers.at(span.from());
        int to = numbers.at(span.to()) + 1;
        for (Measure measure : measures) {
            areas.forEach(area -> Arrays.fill(numbers.row(measure.code(), area), from, to, 0));
        }
        Map<String, List<Measure>> byKind = byKind(measures);
        var query = new MonthQuery(areas, byKind.keySet(), span.from(), span.to(), asOf);
        for (MonthCount count : incidents.months(query)) {
            for (Measure measure : byKind.getOrDefault(count.kind(), List.of())) {
                numbers.add(
                        measure.code(),
                        count.area(),
                        count.month(),
                        number(of(measure).which(), count));
            }
        }
        missing(numbers, measures, areas, span, asOf);
    }

    /** For each kind itself, the measures that count it. */
    private static Map<String, List<Measure>> byKind(List<Measure> measures) {
        var byKind = new HashMap<String, List<Measure>>();
        for (Measure measure : measures) {
            of(measure).kinds().stream()
                    .flatMap(code -> Kind.of(code).stream())
                    .flatMap(kind -> kind.within().stream())
                    .distinct()
                    .forEach(kind -> byKind.computeIfAbsent(kind.code(), k -> new ArrayList<>())
                            .add(measure));
        }
        return byKind;
    }

    private static double number(Measure.Which which, MonthCount count) {
        return switch (which) {
            case ALL -> count.n();
            case CLEARED -> count.untold() > 0 ? Numbers.UNTOLD : count.cleared();
            case MAJOR -> count.major();
            case MAJOR_CLEARED -> count.majorUntold() > 0 ? Numbers.UNTOLD : count.majorCleared();
        };
    }

    /** A month is spoken for by root of kinds: who sends criminal cases says nothing of public-order ones. */
    private void missing(Numbers numbers, List<Measure> measures, Collection<String> areas, Period span, Instant asOf) {
        measures.stream().collect(Collectors.groupingBy(IncidentSource::roots)).forEach((roots, own) -> {
            for (var cell : incidents.missing(areas, roots, span.from(), span.to(), asOf)) {
                own.forEach(m -> numbers.put(m.code(), cell.area(), cell.month(), Numbers.MISSING));
            }
        });
    }

    private static Set<String> roots(Measure measure) {
        return of(measure).kinds().stream()
                .flatMap(code -> Kind.of(code).stream())
                .map(kind -> kind.root().code())
                .collect(Collectors.toSet());
    }

    private static Measure.Incidents of(Measure measure) {
        return (Measure.Incidents) measure.of();
    }
}
