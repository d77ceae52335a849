package anlan.promise.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** A plan to begin with: its phases in months of the campaign it was written for, its figures unset. */
public record Template(
        String code, Name name, List<Objective> objectives, List<Span> phases, List<PlanIndicator> indicators) {

    /** A phase in whole months, both inclusive. */
    public record Span(String code, Name name, YearMonth from, YearMonth to, Name goal, List<Criterion> criteria) {

        Phase on(long monthsLater, LocalDate notBefore) {
            var first = from.plusMonths(monthsLater).atDay(1);
            return new Phase(
                    code,
                    name,
                    first.isBefore(notBefore) ? notBefore : first,
                    to.plusMonths(monthsLater).atEndOfMonth(),
                    goal,
                    criteria);
        }
    }

    YearMonth from() {
        return phases.getFirst().from();
    }

    /** The plan of a campaign of that name that begins on the day; every phase keeps its length in months. */
    public Plan plan(Name called, LocalDate beginning) {
        var later = from().until(YearMonth.from(beginning), ChronoUnit.MONTHS);
        var dated = new ArrayList<Phase>();
        phases.forEach(span -> dated.add(span.on(later, beginning)));
        return new Plan(called, objectives, dated, indicators);
    }
}
