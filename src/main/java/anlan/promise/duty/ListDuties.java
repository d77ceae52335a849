package anlan.promise.duty;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.staff.Choice;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.Objective;
import anlan.promise.plan.Plans;
import anlan.promise.plan.Wording;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** The duties of a campaign that one sees, by what one looks for, the first due first. */
@UseCase
class ListDuties {

    /** @param part whether it is a part of another */
    record Line(
            String path,
            String number,
            String title,
            boolean part,
            String unit,
            String person,
            String state,
            String badge,
            String due,
            String dueWord,
            String dueBadge) {}

    record DutiesPage(
            String title,
            String campaign,
            String campaignPath,
            String path,
            String count,
            List<Line> lines,
            String narrowed,
            DutyQuery.Asked asked,
            List<Choice> units,
            List<Choice> objectives,
            List<Choice> states,
            @Nullable String more,
            boolean mayMake) {}

    private final Plans plans;
    private final Duties duties;
    private final DutyQuery query;
    private final Staffing staffing;
    private final Words words;
    private final Wording wording;
    private final OfficeClock clock;

    ListDuties(
            Plans plans,
            Duties duties,
            DutyQuery query,
            Staffing staffing,
            Words words,
            Wording wording,
            OfficeClock clock) {
        this.plans = plans;
        this.duties = duties;
        this.query = query;
        this.staffing = staffing;
        this.words = words;
        this.wording = wording;
        this.clock = clock;
    }

    /** What is looked for in all open campaigns; else those of the campaign under way; where there is none yet, the way to the plan. */
    @May(Right.DUTIES_SEE)
    @GetMapping("/duties")
    ModelAndView current(@ModelAttribute DutyQuery.Asked asked, Viewer viewer) {
        if (asked.any()) {
            return show(null, asked, viewer);
        }
        var campaign =
                plans.current(clock.today()).or(() -> plans.all().stream().findFirst());
        return Page.to(campaign.map(c -> Duties.list(c.id())).orElse("/plan"));
    }

    @May(Right.DUTIES_SEE)
    @GetMapping("/plan/{campaign}/duties")
    ModelAndView list(@PathVariable long campaign, @ModelAttribute DutyQuery.Asked asked, Viewer viewer) {
        return show(plans.find(campaign).orElseThrow(NotFound::new), asked, viewer);
    }

    private ModelAndView show(@Nullable Campaign found, DutyQuery.Asked asked, Viewer viewer) {
        var campaign = found == null ? null : found.id();
        var list = query.find(campaign, asked, viewer);
        var units = units(campaign == null ? list.lines() : duties.of(campaign, viewer));
        return Page.of(
                "promise/duty/ListDuties",
                new DutiesPage(
                        words.say("duty.list"),
                        found == null ? "" : wording.name(found.name()),
                        found == null ? "" : "/plan/" + campaign,
                        path(found),
                        words.say(
                                "duty.count",
                                query.count(campaign, asked, viewer),
                                query.overdue(campaign, asked, viewer)),
                        lines(list.lines(), units),
                        narrowed(asked, list.lines()),
                        asked,
                        Staffing.choices(units),
                        (found == null ? List.<Objective>of() : found.objectives())
                                .stream()
                                        .map(o -> new Choice(o.code(), wording.name(o.name())))
                                        .toList(),
                        states(),
                        list.next() == null ? null : more(found, asked, list.next()),
                        found != null && Powers.gives(viewer) && !(found instanceof Campaign.Closed)));
    }

    private List<Choice> states() {
        return Stream.concat(
                        Stream.of(DutyQuery.Asked.OPEN),
                        Arrays.stream(Duty.State.values()).map(Duty.State::word))
                .map(s -> new Choice(s, words.say("duty.state-" + s)))
                .toList();
    }

    /** Whom or what the list is narrowed to beyond its fields; empty where it is not. */
    private String narrowed(DutyQuery.Asked asked, List<Planned> found) {
        if (asked.has(asked.waiting())) {
            return Waiting.read(Said.or(asked.waiting()))
                    .map(w -> words.say("duty.waiting-" + w.word()))
                    .orElse("");
        }
        if (!asked.has(asked.person())) {
            return "";
        }
        return asked.nobodys()
                ? words.say("duty.nobodys")
                : found.stream()
                        .findFirst()
                        .map(d -> words.say(
                                "duty.persons",
                                staffing.people(d.unit())
                                        .getOrDefault(Said.id(asked.person()).orElse(-1L), "")))
                        .orElse("");
    }

    private Map<Long, String> units(List<Planned> all) {
        var units = new LinkedHashMap<Long, String>();
        all.forEach(d -> units.computeIfAbsent(d.unit(), staffing::unit));
        return units;
    }

    private List<Line> lines(List<Planned> some, Map<Long, String> units) {
        var people = new HashMap<Long, Map<Long, String>>();
        return some.stream()
                .map(d -> line(
                        d,
                        units.getOrDefault(d.unit(), ""),
                        d.person() == null
                                ? ""
                                : people.computeIfAbsent(d.unit(), staffing::people)
                                        .getOrDefault(d.person(), "")))
                .toList();
    }

    private Line line(Planned duty, String unit, String person) {
        var state = Duty.State.of(duty.state());
        var due = Due.of(duty.due(), state, clock.today());
        return new Line(
                duty.path(),
                words.say("duty.number", duty.serial()),
                duty.title(),
                duty.parent() != null,
                unit,
                person,
                words.say("duty.state-" + duty.state()),
                due.over() ? "bad" : Due.badge(state),
                wording.day(duty.due()),
                state.open() ? words.say("duty." + due.word(), due.days()) : "",
                due.badge());
    }

    private static String path(@Nullable Campaign campaign) {
        return campaign == null ? "/duties" : Duties.list(campaign.id());
    }

    private static String more(@Nullable Campaign campaign, DutyQuery.Asked asked, String next) {
        return UriComponentsBuilder.fromPath(path(campaign))
                .queryParam("q", Said.or(asked.q()))
                .queryParam("unit", Said.or(asked.unit()))
                .queryParam("objective", Said.or(asked.objective()))
                .queryParam("state", Said.or(asked.state()))
                .queryParam("overdue", Said.or(asked.overdue()))
                .queryParam("person", Said.or(asked.person()))
                .queryParam("waiting", Said.or(asked.waiting()))
                .queryParam("after", next)
                .encode()
                .toUriString();
    }
}
