package anlan.fact.ledger;

import anlan.fact.problem.Account;
import anlan.fact.problem.Categories;
import anlan.fact.problem.Due;
import anlan.fact.problem.Marks;
import anlan.fact.problem.PlaceWords;
import anlan.fact.problem.Problem;
import anlan.fact.problem.ProblemDays;
import anlan.fact.problem.Staffing;
import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.staff.Choice;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/** The ledger: problems one sees, by what one looks for, the most urgent first. */
@UseCase
class ListProblems {

    record Line(
            String path,
            String number,
            String title,
            String place,
            String state,
            String badge,
            String severity,
            String grade,
            String unit,
            String due,
            String dueBadge) {}

    record LedgerPage(
            String title,
            String count,
            List<Line> lines,
            LedgerQuery.Asked asked,
            List<Choice> states,
            List<Choice> categories,
            List<Choice> severities,
            @Nullable String more,
            boolean mayFile) {}

    private final LedgerQuery ledger;
    private final Categories categories;
    private final Staffing staffing;
    private final PlaceWords places;
    private final ProblemDays days;
    private final Words words;
    private final OfficeClock clock;

    ListProblems(
            LedgerQuery ledger,
            Categories categories,
            Staffing staffing,
            PlaceWords places,
            ProblemDays days,
            Words words,
            OfficeClock clock) {
        this.ledger = ledger;
        this.categories = categories;
        this.staffing = staffing;
        this.places = places;
        this.days = days;
        this.words = words;
        this.clock = clock;
    }

    @May(Right.PROBLEMS_SEE)
    @GetMapping("/problems")
    ModelAndView list(@ModelAttribute LedgerQuery.Asked asked, Viewer viewer) {
        var found = ledger.find(asked, viewer);
        var units = staffing.units(found.lines().stream()
                .map(LedgerQuery.Row::unit)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var areas = new HashMap<String, String>();
        return Page.of(
                "fact/ledger/ListProblems",
                new LedgerPage(
                        words.say("problem.ledger"),
                        words.say("problem.count", ledger.count(asked, viewer)),
                        found.lines().stream()
                                .map(row -> line(
                                        row,
                                        areas.computeIfAbsent(row.area(), area -> places.of(area, "")),
                                        row.unit() == null ? "" : units.getOrDefault(row.unit(), "")))
                                .toList(),
                        asked,
                        Arrays.stream(Problem.State.values())
                                .map(s -> new Choice(s.word(), words.say("problem.state-" + s.word())))
                                .toList(),
                        categories.all().stream()
                                .map(c -> new Choice(c.code(), categories.name(c)))
                                .toList(),
                        Arrays.stream(Account.Severity.values())
                                .map(s -> new Choice(s.word(), words.say("problem.severity-" + s.word())))
                                .toList(),
                        found.next() == null ? null : "/problems?" + asked.after(found.next()),
                        viewer.may(Right.PROBLEMS_FILE)));
    }

    private Line line(LedgerQuery.Row row, String area, String unit) {
        var state = Problem.State.valueOf(row.state().toUpperCase(java.util.Locale.ROOT));
        var due = row.due() == null ? null : Due.of(row.due(), state, clock.today());
        return new Line(
                "/problems/" + row.problem(),
                words.say("problem.number", (Object[]) row.number().split("-")),
                row.title(),
                (area + " " + row.spot()).strip(),
                words.say("problem.state-" + row.state()),
                Marks.of(state, due),
                words.say("problem.severity-" + row.severity()),
                Marks.of(Account.Severity.valueOf(row.severity().toUpperCase(java.util.Locale.ROOT))),
                unit,
                due == null ? "" : words.say("problem." + due.word(), due.days()) + " · " + days.day(due.day()),
                due == null ? "" : due.badge());
    }
}
