package anlan.fact.ledger;

import anlan.fact.problem.Account;
import anlan.fact.problem.Staffing;
import anlan.fact.wording.Due;
import anlan.fact.wording.Marks;
import anlan.fact.wording.PlaceWords;
import anlan.fact.wording.ProblemDays;
import anlan.ground.clock.OfficeClock;
import anlan.ground.web.Words;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Rows of the ledger as they are shown. */
@Component
public class LedgerLines {

    /**
     * @param age how long it has been in its state
     * @param due how many days are left, and the day
     * @param left how many days are left
     */
    public record Line(
            long problem,
            String path,
            String number,
            String title,
            String place,
            String state,
            String badge,
            String age,
            String severity,
            String grade,
            String unit,
            String due,
            String left,
            String dueBadge,
            String raised,
            boolean listed) {}

    private final Staffing staffing;
    private final PlaceWords places;
    private final ProblemDays days;
    private final Words words;
    private final OfficeClock clock;

    LedgerLines(Staffing staffing, PlaceWords places, ProblemDays days, Words words, OfficeClock clock) {
        this.staffing = staffing;
        this.places = places;
        this.days = days;
        this.words = words;
        this.clock = clock;
    }

    List<Line> of(List<LedgerRow> rows) {
        var units = staffing.units(rows.stream()
                .map(LedgerRow::unit)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var areas = places.of(rows.stream().map(LedgerRow::area).distinct().toList());
        return rows.stream()
                .map(row -> line(row, areas.getOrDefault(row.area(), ""), units))
                .toList();
    }

    private Line line(LedgerRow row, String area, Map<Long, String> units) {
        var due = row.due() == null ? null : Due.of(row.due(), row.stands(), clock.today());
        return new Line(
                row.problem(),
                "/problems/" + row.problem(),
                days.number(row.number()),
                row.title(),
                (area + " " + row.spot()).strip(),
                words.say("problem.state-" + row.state()),
                Marks.of(row.stands(), due),
                age(row),
                words.say("problem.severity-" + row.severity()),
                Marks.of(Account.Severity.valueOf(row.severity().toUpperCase(Locale.ROOT))),
                row.unit() == null ? "" : units.getOrDefault(row.unit(), ""),
                due == null ? "" : left(due) + " · " + days.day(due.day()),
                due == null ? "" : left(due),
                due == null ? "" : due.badge(),
                row.raised() == 0 ? "" : words.say("escalation.badge", row.raised()),
                row.listed());
    }

    private String age(LedgerRow row) {
        var since = ChronoUnit.DAYS.between(row.since(), clock.today());
        return !row.stands().open() || since < 1 ? "" : words.say("ledger.age", since);
    }

    private String left(Due due) {
        return words.say("problem." + due.word(), due.days());
    }
}
