package anlan.fact.wording;

import anlan.fact.problem.ProblemNumber;
import anlan.fact.problem.Until;
import anlan.ground.calendar.Calendars;
import anlan.ground.clock.OfficeClock;
import anlan.ground.deadline.Reckoning;
import anlan.ground.deadline.Term;
import anlan.ground.web.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Component;

/** Numbers, days and instants as the pages of problems write them, and how a last day was reckoned. */
@Component
public class ProblemDays {

    private final Words words;
    private final OfficeClock clock;
    private final Calendars calendars;

    ProblemDays(Words words, OfficeClock clock, Calendars calendars) {
        this.words = words;
        this.clock = clock;
        this.calendars = calendars;
    }

    /** A number as it is written. */
    public String number(String number) {
        return words.say(new ProblemNumber(number));
    }

    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(words.say("problem.pattern-day"), Words.locale())
                .format(day);
    }

    public String instant(Instant at) {
        return DateTimeFormatter.ofPattern(words.say("problem.pattern-instant"), Words.locale())
                .format(at.atZone(clock.getZone()));
    }

    public String arithmetic(Until until) {
        if (until.from() != null) {
            return words.say("problem.reckoned", day(until.from()), until.workingDays()) + doubt(until, until.from());
        }
        return until.named() == null ? "" : words.say("problem.moved", day(until.named()));
    }

    /** Where the year was not notified yet, and where it is now and comes to another day: the day that was told stands. */
    private String doubt(Until until, LocalDate from) {
        var calendar = calendars.now();
        var year = until.day().getYear();
        if (!calendar.knows(year)) {
            return words.say("problem.provisional", String.valueOf(year));
        }
        return calendar.deadline(from, Term.workingDays(until.workingDays()), List.of())
                                instanceof Reckoning.Deadline now
                        && !now.day().equals(until.day())
                ? words.say("problem.reckoned-otherwise", day(now.day()))
                : "";
    }
}
