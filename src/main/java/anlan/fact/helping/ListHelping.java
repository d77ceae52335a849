package anlan.fact.helping;

import anlan.fact.wording.ProblemDays;
import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The problems that the viewer's units help with: what is still open first, or all. */
@UseCase
class ListHelping {

    private static final int MOST = 500;

    private record Row(
            long problem,
            String number,
            String title,
            String lead,
            String helper,
            String state,
            @Nullable LocalDate due) {}

    record Line(
            String path,
            String number,
            String title,
            String lead,
            String helper,
            String state,
            String badge,
            String due) {}

    record HelpingPage(String title, List<Line> lines, boolean all) {}

    private final JdbcClient jdbc;
    private final ProblemDays days;
    private final OfficeClock clock;
    private final Words words;

    ListHelping(JdbcClient jdbc, ProblemDays days, OfficeClock clock, Words words) {
        this.jdbc = jdbc;
        this.days = days;
        this.clock = clock;
        this.words = words;
    }

    @May(Right.PROBLEMS_SEE)
    @GetMapping("/problems/helping")
    ModelAndView list(@RequestParam(defaultValue = "") String all, Viewer viewer) {
        var every = all.equals("1");
        var reach = viewer.reach(Right.PROBLEMS_SEE);
        var lines = jdbc.sql("""
                        select p.problem, p.number, p.title, coalesce(l.name, '') as lead, u.name as helper, h.state, h.due
                        from problem_help h
                        join problem_now p on p.district = h.district and p.problem = h.problem
                        join unit u on u.district = h.district and u.id = h.unit
                        left join unit l on l.district = p.district and l.id = p.unit
                        where (select %s) and (:every or h.state in ('asked', 'taken', 'sent-back') and p.state in %s)
                        order by h.state in ('given', 'waived'), h.due, p.problem limit %d
                        """.formatted(reach.holds("h.unit"), HelpReminder.OPEN, MOST))
                .param("units", reach.ids())
                .param("every", every)
                .query(Row.class)
                .list();
        return Page.of(
                "fact/helping/ListHelping",
                new HelpingPage(
                        words.say("helping.list"),
                        lines.stream().map(this::line).toList(),
                        every));
    }

    private Line line(Row row) {
        var open = row.state().equals("asked") || row.state().equals("taken");
        var over = open && row.due() != null && row.due().isBefore(clock.today());
        return new Line(
                "/problems/" + row.problem(),
                days.number(row.number()),
                row.title(),
                row.lead(),
                row.helper(),
                words.say("problem.help-" + row.state()),
                over || row.state().equals("sent-back") ? "bad" : open ? "risk" : "good",
                row.due() == null ? "" : days.day(row.due()));
    }
}
