package anlan.desk.overview;

import anlan.desk.overview.OverviewPage.Crumb;
import anlan.desk.overview.OverviewPage.Line;
import anlan.desk.overview.OverviewPage.ObjectiveCard;
import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.place.Area;
import anlan.ground.place.Areas;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import anlan.judgement.indicator.Indicators;
import anlan.judgement.indicator.Period;
import anlan.judgement.indicator.Value;
import anlan.judgement.indicator.Verdict;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.Objective;
import anlan.promise.plan.PlanIndicator;
import anlan.promise.plan.Plans;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Which promises are kept, at risk, missed, or cannot be known yet: for an area and a period. */
@UseCase
class Overview {

    private final Plans plans;
    private final Indicators indicators;
    private final Areas areas;
    private final OfficeClock clock;
    private final Periods periods;
    private final Shown shown;
    private final Look look;
    private final Words words;

    Overview(
            Plans plans,
            Indicators indicators,
            Areas areas,
            OfficeClock clock,
            Periods periods,
            Shown shown,
            Look look,
            Words words) {
        this.plans = plans;
        this.indicators = indicators;
        this.areas = areas;
        this.clock = clock;
        this.periods = periods;
        this.shown = shown;
        this.look = look;
        this.words = words;
    }

    @May(Right.OVERVIEW_SEE)
    @GetMapping("/overview")
    ModelAndView show(
            Viewer viewer,
            @RequestParam(defaultValue = "") String area,
            @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "") String indicator) {
        var here = here(viewer, area);
        var campaign = plans.current(clock.today());
        if (here == null || campaign.isEmpty()) {
            return Page.of("desk/overview/Overview", nothing(here));
        }
        var shownPeriod = periods.of(campaign.get(), period, clock.today());
        return Page.of("desk/overview/Overview", page(campaign.get(), here, shownPeriod, indicator, viewer));
    }

    /** The asked area if the viewer may see it, else not found; unasked, the viewer's own. */
    private @Nullable Area here(Viewer viewer, String asked) {
        var scope = viewer.areas(Right.OVERVIEW_SEE);
        if (asked.isEmpty()) {
            return scope.stream()
                    .sorted(Comparator.comparingInt(String::length))
                    .flatMap(c -> areas.find(c).stream())
                    .findFirst()
                    .orElse(null);
        }
        if (!areas.liesWithin(asked, scope)) {
            throw new NotFound();
        }
        return areas.find(asked).orElseThrow(NotFound::new);
    }

    private OverviewPage page(Campaign campaign, Area here, Period period, String asked, Viewer viewer) {
        var values = values(campaign, here, period);
        var chosen = chosen(campaign, values, asked);
        return new OverviewPage(
                words.say("overview.title"),
                words.say("overview.scope", here.name(), Periods.span(period)),
                asOf(),
                crumbs(here, viewer, period),
                periods.choices(campaign, period, clock.today()),
                here.code(),
                period.text(),
                campaign.objectives().stream()
                        .map(o -> card(campaign, o, values, new Address(here.code(), period.text(), code(chosen))))
                        .toList(),
                chosen == null ? null : look.at(campaign, chosen, here, period, values));
    }

    private OverviewPage nothing(@Nullable Area here) {
        return new OverviewPage(
                words.say("overview.title"),
                here == null ? "" : here.name(),
                asOf(),
                List.of(),
                List.of(),
                "",
                "",
                List.of(),
                null);
    }

    private Map<String, Value> values(Campaign campaign, Area here, Period period) {
        var codes = campaign.indicators().stream().map(PlanIndicator::code).toList();
        return indicators.values(codes, List.of(here.code()), List.of(period), clock.instant()).stream()
                .collect(Collectors.toMap(Value::indicator, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    /** The asked indicator, else the one that most needs looking at. */
    private static @Nullable PlanIndicator chosen(Campaign campaign, Map<String, Value> values, String asked) {
        return campaign.indicator(asked)
                .or(() -> campaign.indicators().stream()
                        .filter(i -> values.containsKey(i.code()))
                        .min(Comparator.comparingInt(i -> Standing.rank(
                                Objects.requireNonNull(values.get(i.code())).verdict()))))
                .orElse(null);
    }

    private static String code(@Nullable PlanIndicator chosen) {
        return chosen == null ? "" : chosen.code();
    }

    private ObjectiveCard card(Campaign campaign, Objective objective, Map<String, Value> values, Address here) {
        var own = campaign.indicators().stream()
                .filter(i -> i.objective().equals(objective.code()) && values.containsKey(i.code()))
                .toList();
        var verdicts = own.stream()
                .map(i -> Objects.requireNonNull(values.get(i.code())).verdict())
                .toList();
        return new ObjectiveCard(
                objective.name().in(Words.chinese()),
                Standing.worst(verdicts).code(),
                counts(verdicts),
                own.stream()
                        .map(i -> line(i, Objects.requireNonNull(values.get(i.code())), here))
                        .toList());
    }

    private String counts(List<Verdict> verdicts) {
        var each = verdicts.stream()
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Comparator.comparingInt(e -> Standing.rank(e.getKey())))
                .map(e -> words.say(
                        "overview.count-of",
                        e.getValue(),
                        words.say("web.verdict-" + e.getKey().code())))
                .collect(Collectors.joining(words.say("overview.and")));
        return words.say("overview.counts", verdicts.size(), each);
    }

    private Line line(PlanIndicator indicator, Value value, Address here) {
        return new Line(
                indicator.code(),
                indicator.name().in(Words.chinese()),
                shown.value(indicator, value.value()),
                shown.interval(indicator, value.lower(), value.upper()),
                "",
                value.verdict().code(),
                here.of(indicator.code()),
                here.door(here.area()),
                indicator.code().equals(here.indicator()));
    }

    private List<Crumb> crumbs(Area here, Viewer viewer, Period period) {
        var scope = viewer.areas(Right.OVERVIEW_SEE);
        var above = areas.above(here.code()).reversed();
        return above.stream()
                .filter(c -> areas.liesWithin(c, scope))
                .flatMap(c -> areas.find(c).stream())
                .map(a -> new Crumb(a.name(), "/overview?area=" + a.code() + "&period=" + period.text()))
                .toList();
    }

    private String asOf() {
        var at = clock.instant().atZone(clock.getZone());
        return words.say("overview.as-of", at.format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")));
    }
}
