package anlan.fact.helping;

import anlan.fact.problem.Problem;
import anlan.fact.problem.Problems;
import anlan.fact.problem.Terms;
import anlan.ground.access.Right;
import anlan.ground.notify.Concern;
import anlan.ground.notify.Holders;
import anlan.ground.notify.Kind;
import anlan.ground.notify.Message;
import anlan.ground.notify.Messages;
import anlan.ground.notify.Reminder;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells a helping unit once before its last day and once after it, and then the unit in charge too. */
@Component
class HelpReminder implements Reminder {

    static final String OPEN = "('assigned', 'offered', 'accepted', 'proposed', 'working', 'claimed')";
    private static final Kind DUE = Kind.required("helping.due", Right.PROBLEMS_HANDLE);
    private static final Kind OVER = Kind.required("helping.over", Right.PROBLEMS_HANDLE);
    private static final int AHEAD = 2;

    private record Part(long problem, long unit, LocalDate due) {}

    private final JdbcClient jdbc;
    private final Problems problems;
    private final Terms terms;
    private final Holders holders;
    private final Messages messages;

    HelpReminder(JdbcClient jdbc, Problems problems, Terms terms, Holders holders, Messages messages) {
        this.jdbc = jdbc;
        this.problems = problems;
        this.terms = terms;
        this.holders = holders;
        this.messages = messages;
    }

    @Bean
    static Kind helpDue() {
        return DUE;
    }

    @Bean
    static Kind helpOver() {
        return OVER;
    }

    @Override
    public String name() {
        return "helping";
    }

    @Override
    public void remind(LocalDate today) {
        for (var part : dueBy(terms.from(today, AHEAD).day())) {
            var problem = problems.load(part.problem()).orElseThrow();
            var over = part.due().isBefore(today);
            tell(over ? OVER : DUE, problem, part, part.unit());
            var lead = problem.now().unit();
            if (over && lead != null) {
                tell(OVER, problem, part, lead);
            }
        }
    }

    private List<Part> dueBy(LocalDate day) {
        return jdbc.sql("""
                        select h.problem, h.unit, h.due
                        from problem_help h join problem_now p on p.district = h.district and p.problem = h.problem
                        where h.due <= :day and h.state in ('asked', 'taken') and p.state in %s and p.unit is distinct from h.unit
                        order by h.due, h.problem, h.unit
                        """.formatted(OPEN)).param("day", day).query(Part.class).list();
    }

    /** Each once, however often it is asked. */
    private void tell(Kind kind, Problem problem, Part part, long unit) {
        var people = new HashSet<>(holders.at(Right.PROBLEMS_HANDLE, unit));
        people.retainAll(holders.within(List.of(unit)).keySet());
        var kept = problem.kept();
        messages.tell(new Message(
                        kind,
                        people,
                        kept.path(),
                        "problem/" + kept.id() + "/" + kind.key() + "/" + part.unit() + "/" + part.due() + "/" + unit,
                        kept.number(),
                        kept.account().title(),
                        part.due().toString())
                .of(Concern.unit(unit)));
    }
}
