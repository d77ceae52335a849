package anlan.judgement.measure;

import anlan.ground.clock.OfficeClock;
import anlan.ground.place.Areas;
import anlan.ground.web.Refusals;
import anlan.ground.web.Words;
import anlan.promise.plan.Name;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a measure comes to in the district in the months that ended last: seen before it is kept. */
@Component
class MeasurePreview {

    private static final int MONTHS = 3;

    record Line(String month, String number) {}

    private final Facts facts;
    private final Areas areas;
    private final InWords inWords;
    private final OfficeClock clock;
    private final Words words;

    MeasurePreview(Facts facts, Areas areas, InWords inWords, OfficeClock clock, Words words) {
        this.facts = facts;
        this.areas = areas;
        this.inWords = inWords;
        this.clock = clock;
        this.words = words;
    }

    /** Empty while the form does not hold, or there is no district yet. */
    List<Line> of(Typed typed, Set<String> figures) {
        var refusals = new Refusals();
        Measure.Of of = MeasureForm.of(typed, figures, refusals);
        if (of == null || refusals.any() || areas.district().isEmpty()) {
            return List.of();
        }
        var measure = new Measure("preview", new Name("", ""), of);
        YearMonth last = YearMonth.from(clock.today()).minusMonths(1);
        Numbers numbers =
                facts.district(Set.of(measure), Period.of(last.minusMonths(MONTHS - 1L), last), clock.instant());
        double[] row = numbers.row("preview", Facts.districtArea());
        return Stream.iterate(0, at -> at < MONTHS, at -> at + 1)
                .map(at -> new Line(inWords.month(numbers.month(at)), said(row[at])))
                .toList();
    }

    private String said(double number) {
        if (number == Numbers.NOT_DUE) {
            return words.say("measure.not-due");
        }
        if (number == Numbers.UNTOLD) {
            return words.say("measure.untold");
        }
        return Double.isNaN(number) ? inWords.number(null) : inWords.number(number);
    }
}
