package anlan.judgement.derivation;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.place.Areas;
import anlan.ground.web.ApiUseCase;
import anlan.ground.web.NotFound;
import anlan.ground.web.Refusals;
import anlan.ground.web.RefusedException;
import anlan.judgement.indicator.Indicator;
import anlan.judgement.indicator.Indicators;
import anlan.judgement.indicator.Value;
import anlan.judgement.measure.Period;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Indicators for machines. */
@ApiUseCase
class IndicatorApi {

    /** More values than this in one answer are asked for in parts. */
    private static final int MOST = 1_000;

    enum Reason {
        PERIOD_UNKNOWN,
        TOO_MANY_VALUES
    }

    record IndicatorItems(List<Indicator> items, @Nullable String next) {}

    /** The first value stands in the answer itself; all that were asked for stand in {@code items}. */
    record Values(
            @JsonUnwrapped Value first,
            List<Value> items,
            @Nullable String next) {}

    private final Indicators indicators;
    private final Opening opening;
    private final Explaining explaining;
    private final Areas areas;
    private final OfficeClock clock;

    IndicatorApi(Indicators indicators, Opening opening, Explaining explaining, Areas areas, OfficeClock clock) {
        this.indicators = indicators;
        this.opening = opening;
        this.explaining = explaining;
        this.areas = areas;
        this.clock = clock;
    }

    @May(Right.INDICATORS_SEE)
    @GetMapping("/api/v1/indicators")
    IndicatorItems all() {
        return new IndicatorItems(indicators.all(), null);
    }

    @May(Right.INDICATORS_SEE)
    @GetMapping("/api/v1/indicators/{code}/values")
    Values values(
            Viewer viewer,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable List<String> area,
            @RequestParam List<String> period,
            @RequestParam(required = false) @Nullable String asOf) {
        var refusals = new Refusals();
        Instant at = at(asOf, refusals);
        List<Period> periods = periods(period, refusals);
        List<String> within = within(viewer, area);
        refusals.require(within.size() * periods.size() <= MOST, Reason.TOO_MANY_VALUES, "area", MOST);
        refuse(refusals);
        List<Value> values = indicators.values(List.of(code), within, periods, at);
        if (values.isEmpty()) {
            throw new NotFound();
        }
        return new Values(values.getFirst(), values, null);
    }

    @May(Right.INDICATORS_SEE)
    @GetMapping("/api/v1/indicators/{code}/explain")
    Explained explain(
            Viewer viewer,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String area,
            @RequestParam String period,
            @RequestParam(required = false) @Nullable String asOf) {
        var refusals = new Refusals();
        Instant at = at(asOf, refusals);
        List<Period> periods = periods(List.of(period), refusals);
        refuse(refusals);
        String within = within(viewer, area == null ? null : List.of(area)).getFirst();
        return opening.open(code, within, periods.getFirst(), at)
                .map(explaining::explained)
                .orElseThrow(NotFound::new);
    }

    private Instant at(@Nullable String text, Refusals refusals) {
        AsOf asOf = AsOf.read(text, clock);
        if (asOf.refused() != null) {
            refusals.add(asOf.refused());
        }
        return asOf.instant();
    }

    private List<Period> periods(List<String> texts, Refusals refusals) {
        return texts.stream()
                .flatMap(t -> {
                    var period = indicators.period(t.strip());
                    refusals.require(period.isPresent(), Reason.PERIOD_UNKNOWN, "period", t);
                    return period.stream();
                })
                .toList();
    }

    /** The areas asked for, each within the viewer's sight; without any, where the viewer stands. */
    private List<String> within(Viewer viewer, @Nullable List<String> asked) {
        List<String> roots = viewer.areas(Right.INDICATORS_SEE);
        if (asked == null || asked.isEmpty()) {
            return roots.stream().findFirst().map(List::of).orElseThrow(NotFound::new);
        }
        for (String area : asked) {
            if (!areas.liesWithin(area, roots)) {
                throw new NotFound();
            }
        }
        return asked;
    }

    private static void refuse(Refusals refusals) {
        if (refusals.any()) {
            throw new RefusedException(HttpStatus.UNPROCESSABLE_CONTENT, refusals.all());
        }
    }
}
