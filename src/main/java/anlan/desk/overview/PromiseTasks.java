package anlan.desk.overview;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.place.Area;
import anlan.ground.web.Task;
import anlan.ground.web.Tasks;
import anlan.ground.web.Words;
import anlan.judgement.derivation.Saying;
import anlan.judgement.indicator.Indicators;
import anlan.judgement.indicator.Now;
import anlan.judgement.indicator.Value;
import anlan.judgement.indicator.Verdict;
import anlan.promise.plan.Phase;
import anlan.promise.plan.PlanIndicator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Promises of the present phase that are at risk or missed in the viewer's own area, each leading to where it is seen why. */
@Component
@Order(60)
class PromiseTasks implements Tasks {

    private final Indicators indicators;
    private final Saying saying;
    private final OfficeClock clock;
    private final Words words;

    PromiseTasks(Indicators indicators, Saying saying, OfficeClock clock, Words words) {
        this.indicators = indicators;
        this.saying = saying;
        this.clock = clock;
        this.words = words;
    }

    @Override
    public List<Task> of(Viewer viewer) {
        return viewer.may(Right.OVERVIEW_SEE)
                ? indicators.now().map(n -> of(n, viewer)).orElseGet(List::of)
                : List.of();
    }

    private List<Task> of(Now now, Viewer viewer) {
        var own = viewer.areas(Right.OVERVIEW_SEE);
        Optional<Area> area = now.areas().stream()
                .filter(a -> own.contains(a.code()))
                .min(Comparator.comparing(Area::level).thenComparing(Area::code));
        return now.campaign().phaseOn(clock.today()).stream()
                .flatMap(p -> area.stream().flatMap(a -> of(now, p, a)))
                .toList();
    }

    private Stream<Task> of(Now now, Phase phase, Area area) {
        var codes =
                now.campaign().indicators().stream().map(PlanIndicator::code).toList();
        return now.values(codes, List.of(area.code()), List.of(Indicators.period(phase))).stream()
                .filter(v -> v.verdict() == Verdict.AT_RISK || v.verdict() == Verdict.MISSED)
                .sorted(Comparator.comparingInt(v -> v.verdict().rank()))
                .flatMap(v -> now.campaign().indicator(v.indicator()).stream().map(i -> task(i, v, phase, area)));
    }

    private Task task(PlanIndicator indicator, Value value, Phase phase, Area area) {
        return new Task(
                Task.when(phase.to(), clock.today()),
                phase.to(),
                words.say(
                        "overview.task",
                        indicator.name().in(Words.chinese()),
                        words.say("web.verdict-" + value.verdict().code())),
                words.say(
                        "overview.task-detail",
                        area.name(),
                        saying.value(value),
                        saying.value(value, value.target()),
                        phase.name().in(Words.chinese())),
                new Address(area.code(), phase.code(), indicator.code()).of(indicator.code()),
                words.say("overview.task-act"));
    }
}
