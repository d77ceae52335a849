package anlan.judgement.derivation;

import anlan.ground.clock.OfficeClock;
import anlan.ground.place.Area;
import anlan.ground.web.Words;
import anlan.judgement.indicator.Indicator;
import anlan.judgement.indicator.Reason;
import anlan.judgement.indicator.Value;
import anlan.judgement.measure.Choice;
import anlan.judgement.measure.InWords;
import anlan.judgement.measure.Measure;
import anlan.judgement.measure.Period;
import anlan.promise.plan.Phase;
import anlan.promise.plan.Plans;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of one value, ready to show. */
@Component
class ValueView {

    /** What the page was asked for, and what else can be. */
    record Asked(Area area, String period, String asOf, List<Area> areas, List<Period> periods) {}

    private final Saying saying;
    private final InWords inWords;
    private final Mapped mapped;
    private final Pieces pieces;
    private final Plans plans;
    private final OfficeClock clock;
    private final Words words;

    ValueView(
            Saying saying, InWords inWords, Mapped mapped, Pieces pieces, Plans plans, OfficeClock clock, Words words) {
        this.saying = saying;
        this.inWords = inWords;
        this.mapped = mapped;
        this.pieces = pieces;
        this.plans = plans;
        this.clock = clock;
        this.words = words;
    }

    /** Before the first list of areas was taken in. */
    ValuePage nowhere(Indicator indicator) {
        return new ValuePage(
                indicator.name().in(Words.chinese()), indicator.code(), List.of(), "", List.of(), "", null);
    }

    ValuePage refused(Indicator indicator, Asked asked) {
        return page(indicator, asked, null);
    }

    ValuePage page(Opened opened, Asked asked) {
        return page(opened.indicator(), asked, shown(opened));
    }

    private ValuePage page(Indicator indicator, Asked asked, ValuePage.@Nullable Shown shown) {
        return new ValuePage(
                words.say(
                        "derivation.value-title",
                        indicator.name().in(Words.chinese()),
                        asked.area().name()),
                indicator.code(),
                asked.areas().stream()
                        .map(a -> new Choice(
                                a.code(), a.name(), a.code().equals(asked.area().code())))
                        .toList(),
                asked.period(),
                periods(asked),
                asked.asOf(),
                shown);
    }

    /** Those one usually looks at, and before them what else was asked for. */
    private List<Choice> periods(Asked asked) {
        var usual = asked.periods().stream()
                .map(p -> new Choice(p.text(), named(p), p.text().equals(asked.period())))
                .toList();
        if (asked.period().isBlank() || usual.stream().anyMatch(Choice::chosen)) {
            return usual;
        }
        var other = Period.parse(asked.period()).map(this::named).orElse(asked.period());
        return Stream.concat(Stream.of(new Choice(asked.period(), other, true)), usual.stream())
                .toList();
    }

    private ValuePage.Shown shown(Opened opened) {
        Indicator indicator = opened.indicator();
        Value value = opened.value();
        return new ValuePage.Shown(
                saying.value(value),
                value.value() == null ? "" : saying.unit(value, indicator.counted()),
                interval(value),
                method(value),
                value.verdict().code(),
                saying.verdict(value, indicator.counted()),
                named(value.period()),
                instant(value.asOf()),
                InWords.percent(value.completeness(), false),
                base(value),
                indicator.formula(),
                opened.measures().stream().map(m -> line(m, opened.value())).toList(),
                pieces.of(mapped.of(value, opened.measures())),
                reported(opened),
                opened.version() == 0
                        ? words.say("derivation.shipped")
                        : words.say("derivation.version", opened.version()));
    }

    private String named(Period period) {
        String months = inWords.period(period);
        return plans.current(clock.today())
                .flatMap(c -> c.phase(period.text()))
                .map(Phase::name)
                .map(n -> n.in(Words.chinese()) + " · " + months)
                .orElse(months);
    }

    private String interval(Value value) {
        String limits = saying.interval(value);
        return limits.isEmpty() ? "" : words.say("derivation.interval", limits);
    }

    private String method(Value value) {
        return value.reasons().stream()
                .filter(r -> r.what() == Reason.What.INTERVAL)
                .findFirst()
                .map(r -> words.say("derivation.interval-" + r.about()))
                .orElse("");
    }

    private String base(Value value) {
        Value.Base base = value.base();
        if (base == null) {
            return "";
        }
        Double then = base.value();
        return words.say("derivation.base", inWords.period(base.period()), inWords.number(then));
    }

    private ValuePage.MeasureLine line(Measure measure, Value value) {
        Period counted = Rows.counted(value);
        Value.Base base = value.base();
        return new ValuePage.MeasureLine(
                measure.name().in(Words.chinese()),
                measure.code(),
                inWords.number(value.measures().get(measure.code())),
                base == null ? "" : inWords.number(base.measures().get(measure.code())),
                counted == null || together(value) ? null : Rows.records(measure, value, counted),
                counted == null || base == null || together(value)
                        ? null
                        : Rows.records(measure, value, counted.yearEarlier()));
    }

    /** Then the rows are those of several areas, each given below. */
    private static boolean together(Value value) {
        return value.has(Reason.What.AREA_CHANGED) || value.has(Reason.What.AREA_DIVIDED);
    }

    private ValuePage.@Nullable ReportedLine reported(Opened opened) {
        Value then = opened.reported();
        return then == null
                ? null
                : new ValuePage.ReportedLine(
                        instant(then.asOf()),
                        saying.value(then)
                                + saying.unit(then, opened.indicator().counted()),
                        interval(then),
                        then.verdict().code());
    }

    private String instant(Instant at) {
        return at.atZone(clock.getZone())
                .format(DateTimeFormatter.ofPattern(words.say("measure.instant"), Words.locale()));
    }
}
