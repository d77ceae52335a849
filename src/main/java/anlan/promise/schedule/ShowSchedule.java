package anlan.promise.schedule;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import anlan.promise.duty.Duties;
import anlan.promise.duty.Planned;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.Plans;
import anlan.promise.plan.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The schedule of a campaign's duties that one sees: as a chart for the wall and as a table. */
@UseCase
class ShowSchedule {

    record Line(
            String path,
            String title,
            String unit,
            String person,
            String days,
            String begin,
            String end,
            String due,
            String spare,
            String badge,
            boolean critical) {}

    /** @param unknown a sentence about years whose days off are not known; empty when all are */
    record SchedulePage(
            String title,
            String campaign,
            String list,
            String paper,
            String today,
            String unknown,
            Chart chart,
            List<String> conflicts,
            List<Line> lines) {}

    private final Plans plans;
    private final Duties duties;
    private final Schedules schedules;
    private final Names names;
    private final Wording wording;
    private final OfficeClock clock;

    ShowSchedule(Plans plans, Duties duties, Schedules schedules, Names names, Wording wording, OfficeClock clock) {
        this.plans = plans;
        this.duties = duties;
        this.schedules = schedules;
        this.names = names;
        this.wording = wording;
        this.clock = clock;
    }

    @May(Right.DUTIES_SEE)
    @GetMapping("/plan/{campaign}/schedule")
    ModelAndView show(@PathVariable long campaign, Viewer viewer) {
        var found = plans.find(campaign).orElseThrow(NotFound::new);
        var all = duties.of(campaign, viewer);
        var today = clock.today();
        var schedule = schedules.of(found, all);
        var days = schedule.days();
        var placed = schedule.placed();
        var units = schedule.units();
        var people = names.people(all.stream().map(Planned::unit).distinct().toList());
        return Page.of(
                "promise/schedule/ShowSchedule",
                new SchedulePage(
                        wording.say("schedule.title"),
                        wording.name(found.name()),
                        "/plan/" + campaign + "/duties",
                        "/plan/" + campaign + "/schedule.pdf",
                        wording.day(today),
                        unknown(found, days),
                        Drawing.of(found, schedule.byUnit(), today, wording, this::tip),
                        Conflict.of(placed, days).stream()
                                .map(c -> said(c, people))
                                .toList(),
                        lines(all, placed, units, people, today)));
    }

    private String unknown(Campaign campaign, WorkDays days) {
        for (int year = campaign.from().getYear(); year <= campaign.to().getYear(); year++) {
            if (!days.calendar().knows(year)) {
                return wording.say("schedule.year-unknown", String.valueOf(year));
            }
        }
        return "";
    }

    private String tip(Work.Placed p) {
        return wording.say("schedule.tip", p.work().title(), wording.day(p.begin()), wording.day(p.end()));
    }

    private String said(Conflict conflict, Map<Long, String> people) {
        return switch (conflict) {
            case Conflict.Late late ->
                wording.say("schedule.late", late.work().title(), wording.day(late.begin()), late.days());
            case Conflict.Overlap over ->
                wording.say(
                        "schedule.overlap",
                        over.next().title(),
                        wording.day(over.begin()),
                        over.first().title(),
                        wording.day(over.first().due()));
            case Conflict.Crowded many ->
                wording.say(
                        "schedule.crowded",
                        people.getOrDefault(many.person(), wording.say("schedule.somebody")),
                        wording.day(many.day()),
                        many.works().size());
        };
    }

    private List<Line> lines(
            List<Planned> all,
            List<Work.Placed> placed,
            Map<Long, String> units,
            Map<Long, String> people,
            LocalDate today) {
        var lines = new ArrayList<Line>();
        for (int i = 0; i < all.size(); i++) {
            var duty = all.get(i);
            var at = placed.get(i);
            lines.add(new Line(
                    duty.path(),
                    duty.title(),
                    units.getOrDefault(duty.unit(), ""),
                    person(duty.person(), people),
                    String.valueOf(duty.days()),
                    wording.day(at.begin()),
                    wording.day(at.end()),
                    wording.day(duty.due()),
                    duty.done() ? wording.say("schedule.done") : wording.say("schedule.spare-days", at.spare()),
                    duty.done()
                            ? "good"
                            : duty.overdue(today) || at.spare() < 0 ? "bad" : at.spare() < 5 ? "risk" : "early",
                    at.critical()));
        }
        return lines;
    }

    private static String person(@Nullable Long id, Map<Long, String> people) {
        return id == null ? "" : people.getOrDefault(id, "");
    }
}
