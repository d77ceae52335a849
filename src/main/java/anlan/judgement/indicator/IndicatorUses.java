package anlan.judgement.indicator;

import anlan.ground.clock.OfficeClock;
import anlan.judgement.measure.MeasureUses;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells of a measure which indicators name it. */
@Component
class IndicatorUses implements MeasureUses {

    private final Books books;
    private final OfficeClock clock;

    IndicatorUses(Books books, OfficeClock clock) {
        this.books = books;
        this.clock = clock;
    }

    @Override
    public List<Use> of(String measure) {
        return books.at(clock.instant()).naming(measure).stream()
                .map(i -> new Use(IndicatorList.in(i.name()), "/indicators/" + i.code() + "/definition"))
                .toList();
    }
}
