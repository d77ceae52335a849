package anlan.promise.schedule;

import anlan.ground.board.Bars;
import anlan.ground.clock.OfficeClock;
import anlan.ground.web.Words;
import anlan.promise.duty.Duties;
import anlan.promise.duty.Planned;
import anlan.promise.plan.Plans;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The campaign's own duties on the district's wall; parts of them stay inside their units. */
@Component
class OnTheWall implements Bars {

    private final Plans plans;
    private final Duties duties;
    private final Schedules schedules;
    private final Words words;
    private final OfficeClock clock;

    OnTheWall(Plans plans, Duties duties, Schedules schedules, Words words, OfficeClock clock) {
        this.plans = plans;
        this.duties = duties;
        this.schedules = schedules;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public String name() {
        return words.say("duty.list");
    }

    @Override
    public List<Bar> between(LocalDate from, LocalDate to) {
        return plans.current(clock.today())
                .map(campaign -> {
                    var schedule = schedules.of(campaign, duties.all(campaign.id()));
                    return IntStream.range(0, schedule.all().size())
                            .filter(i -> schedule.all().get(i).parent() == null)
                            .mapToObj(i ->
                                    bar(schedule.all().get(i), schedule.placed().get(i), schedule))
                            .filter(b -> !b.to().isBefore(from) && !b.from().isAfter(to))
                            .toList();
                })
                .orElse(List.of());
    }

    private Bar bar(Planned duty, Work.Placed placed, Schedules.Schedule schedule) {
        var verdict = duty.done()
                ? "met"
                : duty.overdue(clock.today()) ? "missed" : placed.spare() < 0 ? "at_risk" : "on_track";
        return new Bar(
                schedule.units().getOrDefault(duty.unit(), ""),
                duty.title(),
                placed.begin().isAfter(duty.due()) ? duty.due() : placed.begin(),
                duty.due(),
                verdict);
    }
}
