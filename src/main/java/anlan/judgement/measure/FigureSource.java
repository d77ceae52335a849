package anlan.judgement.measure;

import anlan.fact.figure.Figures;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What units report: due in the month their period ends with, and missing there while one report is. */
@Component
class FigureSource implements Source {

    private final Figures figures;

    FigureSource(Figures figures) {
        this.figures = figures;
    }

    @Override
    public boolean gives(Measure measure) {
        return measure.of() instanceof Measure.Reported;
    }

    @Override
    public void fill(Numbers numbers, List<Measure> measures, Collection<String> areas, Period span, Instant asOf) {
        measures.forEach(m -> numbers.fill(m.code(), Numbers.NOT_DUE));
        List<String> codes =
                measures.stream().map(m -> of(m).figure()).distinct().toList();
        var asked = new HashSet<String>();
        for (var cell : figures.cells(codes, areas, span.from(), span.to(), asOf)) {
            if (cell.expected() == 0) {
                continue;
            }
            asked.add(cell.code() + " " + cell.area());
            measures.stream()
                    .filter(m -> of(m).figure().equals(cell.code()))
                    .forEach(m -> numbers.put(m.code(), cell.area(), cell.month(), number(of(m), cell)));
        }
        unasked(numbers, measures, areas, span, asked);
    }

    /** What nobody was asked for is not known to be nothing. */
    private static void unasked(
            Numbers numbers, List<Measure> measures, Collection<String> areas, Period span, Set<String> asked) {
        for (var measure : measures) {
            if (of(measure).take() == Measure.Take.SUM) {
                areas.stream()
                        .filter(area -> !asked.contains(of(measure).figure() + " " + area))
                        .forEach(area -> Stream.iterate(
                                        span.from(), month -> !month.isAfter(span.to()), month -> month.plusMonths(1))
                                .forEach(month -> numbers.put(measure.code(), area, month, Numbers.MISSING)));
            }
        }
    }

    private static double number(Measure.Reported measure, Figures.Cell cell) {
        if (cell.received() < cell.expected()) {
            return Numbers.MISSING;
        }
        return switch (measure.part()) {
            case VALUE -> cell.value();
            case SAID_YES -> cell.yes();
            case ASKED -> cell.asked();
        };
    }

    private static Measure.Reported of(Measure measure) {
        return (Measure.Reported) measure.of();
    }
}
