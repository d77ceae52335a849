package anlan.judgement.indicator;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import anlan.judgement.measure.Choice;
import anlan.judgement.measure.Measure;
import anlan.promise.plan.Name;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What the office measures, and how: every indicator with its formula, every measure with what it counts. */
@UseCase
class IndicatorList {

    record IndicatorLine(String code, String name, String formula, String how, String cadence) {}

    record MeasureLine(String code, String name, String counts, String usedBy) {}

    record ListPage(String title, List<IndicatorLine> indicators, List<MeasureLine> measures, boolean keeps) {}

    private final Books books;
    private final OfficeClock clock;
    private final Words words;

    IndicatorList(Books books, OfficeClock clock, Words words) {
        this.books = books;
        this.clock = clock;
        this.words = words;
    }

    @May(Right.INDICATORS_SEE)
    @GetMapping("/indicators")
    ModelAndView list(Viewer viewer) {
        Book book = books.at(clock.instant());
        return Page.of(
                "judgement/indicator/IndicatorList",
                new ListPage(
                        words.say("measure.list-title"),
                        book.indicators().values().stream().map(this::line).toList(),
                        book.measures().values().stream()
                                .map(m -> line(m, book))
                                .toList(),
                        viewer.may(Right.INDICATORS_KEEP)));
    }

    private IndicatorLine line(Indicator indicator) {
        String how = words.say("indicator.unit-" + indicator.unit().code()) + " · "
                + words.say("indicator.compare-" + Choice.kebab(indicator.compare())) + " · "
                + words.say("indicator.direction-" + indicator.direction().code());
        return new IndicatorLine(
                indicator.code(),
                in(indicator.name()),
                indicator.formula(),
                how,
                words.say("indicator.cadence-" + Choice.kebab(indicator.cadence())));
    }

    private MeasureLine line(Measure measure, Book book) {
        return new MeasureLine(
                measure.code(),
                in(measure.name()),
                counts(measure),
                book.naming(measure.code()).stream().map(i -> in(i.name())).collect(Collectors.joining(" · ")));
    }

    private String counts(Measure measure) {
        return switch (measure.of()) {
            case Measure.Incidents i ->
                words.say(
                        "measure.counts-incidents",
                        i.kinds().stream()
                                .map(k -> words.sayOr("incident.kind-" + k, k))
                                .collect(Collectors.joining(words.say("measure.and"))),
                        words.say("measure.which-" + Choice.kebab(i.which())));
            case Measure.Reported r ->
                words.say(
                        "measure.counts-reported",
                        words.sayOr("figure.item-" + r.figure(), r.figure()),
                        words.say("measure.take-" + Choice.kebab(r.take())));
            case Measure.Residents r -> words.say("measure.counts-residents");
        };
    }

    static String in(Name name) {
        return name.in(Words.chinese());
    }
}
