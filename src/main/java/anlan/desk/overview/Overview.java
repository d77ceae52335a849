package anlan.desk.overview;

import anlan.desk.overview.OverviewPage.Board;
import anlan.desk.overview.OverviewPage.Crumb;
import anlan.desk.overview.OverviewPage.Line;
import anlan.desk.overview.OverviewPage.ObjectiveCard;
import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.place.Area;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import anlan.judgement.derivation.Saying;
import anlan.judgement.indicator.Indicators;
import anlan.judgement.indicator.Now;
import anlan.judgement.indicator.Value;
import anlan.judgement.indicator.Verdict;
import anlan.judgement.measure.Period;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.Objective;
import anlan.promise.plan.PlanIndicator;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Which promises are kept, at risk, missed, or cannot be known yet: for an area and a period. */
@UseCase
class Overview {

    private final Indicators indicators;
    private final OfficeClock clock;
    private final Periods periods;
    private final Saying saying;
    private final Look look;
    private final Changes changes;
    private final Boards boards;
    private final Words words;

    Overview(
            Indicators indicators,
            OfficeClock clock,
            Periods periods,
            Saying saying,
            Look look,
            Changes changes,
            Boards boards,
            Words words) {
        this.indicators = indicators;
        this.clock = clock;
        this.periods = periods;
        this.saying = saying;
        this.look = look;
        this.changes = changes;
        this.boards = boards;
        this.words = words;
    }

    @May(Right.OVERVIEW_SEE)
    @GetMapping("/overview")
    ModelAndView show(
            Viewer viewer,
            @RequestParam(defaultValue = "") String area,
            @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "") String indicator,
            HttpServletRequest request,
            HttpServletResponse response) {
        var scope = viewer.areas(Right.OVERVIEW_SEE);
        var now = indicators.now();
        if (now.isEmpty()) {
            return Page.of("desk/overview/Overview", nothing());
        }
        var tree = Tree.of(now.get().areas());
        var here = here(tree, scope, area);
        if (here.isEmpty()) {
            return Page.of("desk/overview/Overview", nothing());
        }
        var shownPeriod = periods.of(now.get().campaign(), period, clock.today());
        var asked = now.get().campaign().indicator(indicator).isPresent() ? indicator : "";
        var board = boards.of(
                now.get().state(),
                here.get().code(),
                shownPeriod.text(),
                asked,
                new Boards.Exchange(request, response),
                () -> board(now.get(), tree, here.get(), shownPeriod, asked));
        return Page.of("desk/overview/Overview", page(now.get(), tree, here.get(), shownPeriod, scope, asked, board));
    }

    /** The asked area if the viewer may see it, else not found; unasked, the viewer's own, the widest first. */
    private static Optional<Area> here(Tree tree, List<String> scope, String asked) {
        if (asked.isEmpty()) {
            return scope.stream()
                    .flatMap(c -> tree.find(c).stream())
                    .min(Comparator.comparing(Area::level).thenComparing(Area::code));
        }
        var area = tree.find(asked).filter(a -> tree.liesWithin(a, scope));
        return Optional.of(area.orElseThrow(NotFound::new));
    }

    private OverviewPage page(
            Now now, Tree tree, Area here, Period period, List<String> scope, String indicator, String board) {
        return new OverviewPage(
                words.say("overview.title"),
                words.say("overview.scope", here.name(), Periods.span(period)),
                asOf(),
                crumbs(tree, here, scope, period),
                periods.choices(now.campaign(), period, clock.today()),
                here.code(),
                period.text(),
                indicator,
                board);
    }

    private OverviewPage nothing() {
        return new OverviewPage(words.say("overview.title"), "", asOf(), List.of(), List.of(), "", "", "", "");
    }

    private Board board(Now now, Tree tree, Area here, Period period, String asked) {
        var campaign = now.campaign();
        var values = values(now, here, period);
        var reported = now.reportedOtherwise(values.values());
        var chosen = chosen(campaign, values, asked);
        var at = new Address(here.code(), period.text(), chosen == null ? "" : chosen.code());
        return new Board(
                here.code(),
                campaign.objectives().stream()
                        .map(o -> card(campaign, o, here, values, reported, at))
                        .toList(),
                chosen == null ? null : look.at(now, tree, chosen, here, period, values, reported));
    }

    private static Map<String, Value> values(Now now, Area here, Period period) {
        var codes =
                now.campaign().indicators().stream().map(PlanIndicator::code).toList();
        return now.values(codes, List.of(here.code()), List.of(period)).stream()
                .collect(Collectors.toMap(Value::indicator, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    /** The asked indicator, else the one that most needs looking at. */
    private static @Nullable PlanIndicator chosen(Campaign campaign, Map<String, Value> values, String asked) {
        return campaign.indicator(asked)
                .or(() -> campaign.indicators().stream()
                        .filter(i -> values.containsKey(i.code()))
                        .min(Comparator.comparingInt(i -> Objects.requireNonNull(values.get(i.code()))
                                .verdict()
                                .rank())))
                .orElse(null);
    }

    private ObjectiveCard card(
            Campaign campaign,
            Objective objective,
            Area area,
            Map<String, Value> values,
            Map<Value, Value> reported,
            Address here) {
        var own = campaign.indicators().stream()
                .filter(i -> i.objective().equals(objective.code()) && values.containsKey(i.code()))
                .toList();
        var verdicts = own.stream()
                .map(i -> Objects.requireNonNull(values.get(i.code())).verdict())
                .toList();
        return new ObjectiveCard(
                objective.name().in(Words.chinese()),
                Standing.shown(area, Verdict.worst(verdicts)),
                counts(area, verdicts),
                own.stream()
                        .map(i -> line(i, Objects.requireNonNull(values.get(i.code())), reported, area, here))
                        .toList());
    }

    private String counts(Area area, List<Verdict> verdicts) {
        if (Standing.shown(area, Verdict.worst(verdicts)).isEmpty()) {
            return words.say("overview.counts-only", verdicts.size());
        }
        var each = verdicts.stream()
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Comparator.comparingInt(e -> e.getKey().rank()))
                .map(e -> words.say(
                        "overview.count-of",
                        e.getValue(),
                        words.say("web.verdict-" + e.getKey().code())))
                .collect(Collectors.joining(words.say("overview.and")));
        return words.say("overview.counts", verdicts.size(), each);
    }

    private Line line(PlanIndicator indicator, Value value, Map<Value, Value> reported, Area area, Address here) {
        return new Line(
                indicator.code(),
                indicator.name().in(Words.chinese()),
                saying.value(value),
                saying.interval(value),
                "",
                Standing.shown(area, value.verdict()),
                here.of(indicator.code()),
                indicator.code().equals(here.indicator()),
                changes.of(value, reported, here));
    }

    private static List<Crumb> crumbs(Tree tree, Area here, List<String> scope, Period period) {
        return tree.above(here).stream()
                .filter(a -> tree.liesWithin(a, scope))
                .map(a -> new Crumb(a.name(), "/overview?area=" + a.code() + "&period=" + period.text()))
                .toList();
    }

    private String asOf() {
        var at = clock.instant().atZone(clock.getZone());
        return words.say("overview.as-of", at.format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")));
    }
}
