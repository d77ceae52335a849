package anlan.judgement.derivation;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.place.Area;
import anlan.ground.place.Areas;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import anlan.judgement.indicator.Indicator;
import anlan.judgement.indicator.Indicators;
import anlan.judgement.measure.Period;
import anlan.promise.plan.Plans;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Every figure is a door: one value, how it came about, down to the rows. */
@UseCase
class ShowValue {

    private static final String VIEW = "judgement/derivation/ShowValue";

    private final Indicators indicators;
    private final Opening opening;
    private final ValueView view;
    private final Areas areas;
    private final Plans plans;
    private final OfficeClock clock;

    ShowValue(Indicators indicators, Opening opening, ValueView view, Areas areas, Plans plans, OfficeClock clock) {
        this.indicators = indicators;
        this.opening = opening;
        this.view = view;
        this.areas = areas;
        this.plans = plans;
        this.clock = clock;
    }

    @May(Right.INDICATORS_SEE)
    @GetMapping("/indicators/{code}")
    ModelAndView show(
            Viewer viewer,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(required = false) @Nullable String asOf) {
        Indicator indicator = indicators.find(code).orElseThrow(NotFound::new);
        if (areas.district().isEmpty()) {
            return Page.of(VIEW, view.nowhere(indicator));
        }
        Area where = area(viewer, area);
        var refusals = new Refusals();
        AsOf at = AsOf.read(asOf, clock);
        Optional<Period> months =
                period == null || period.isBlank() ? Optional.of(present()) : indicators.period(period.strip());
        if (at.refused() != null) {
            refusals.add(at.refused());
        }
        refusals.require(
                months.isPresent(), IndicatorApi.Reason.PERIOD_UNKNOWN, "period", period == null ? "" : period);
        var asked = new ValueView.Asked(
                where,
                period == null ? present().text() : period,
                asOf == null ? "" : asOf,
                areas(viewer, where),
                periods());
        if (refusals.any() || months.isEmpty()) {
            return Page.refused(VIEW, view.refused(indicator, asked), refusals);
        }
        Opened opened =
                opening.open(code, where.code(), months.get(), at.instant()).orElseThrow(NotFound::new);
        return Page.of(VIEW, view.page(opened, asked));
    }

    private Area area(Viewer viewer, @Nullable String code) {
        List<String> roots = viewer.areas(Right.INDICATORS_SEE);
        String wanted =
                code == null || code.isBlank() ? roots.stream().findFirst().orElseThrow(NotFound::new) : code;
        if (!areas.liesWithin(wanted, roots)) {
            throw new NotFound();
        }
        return areas.find(wanted).orElseThrow(NotFound::new);
    }

    /** The present phase, or the last month that has ended. */
    private Period present() {
        return plans.current(clock.today())
                .flatMap(c -> c.phaseOn(clock.today()))
                .map(Indicators::period)
                .orElseGet(() -> Period.of(YearMonth.from(clock.today()).minusMonths(1)));
    }

    /** The area, those above it that the viewer may see, and those right below. */
    private List<Area> areas(Viewer viewer, Area where) {
        var all = new ArrayList<Area>();
        List<String> roots = viewer.areas(Right.INDICATORS_SEE);
        areas.above(where.code()).reversed().stream()
                .filter(a -> areas.liesWithin(a, roots))
                .flatMap(a -> areas.find(a).stream())
                .forEach(all::add);
        all.addAll(areas.below(where.code()));
        return all;
    }

    /** The campaign's phases, then the twelve months that ended last. */
    private List<Period> periods() {
        var all = new ArrayList<Period>();
        plans.current(clock.today()).ifPresent(c -> c.phases().forEach(p -> all.add(Indicators.period(p))));
        YearMonth last = YearMonth.from(clock.today()).minusMonths(1);
        for (int back = 0; back < 12; back++) {
            all.add(Period.of(last.minusMonths(back)));
        }
        return all;
    }
}
