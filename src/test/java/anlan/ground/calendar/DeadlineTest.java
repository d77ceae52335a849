package anlan.ground.calendar;

import static anlan.ground.calendar.Reckoned.OFFICE;
import static anlan.ground.calendar.Reckoned.PLAIN;
import static anlan.ground.calendar.Reckoned.at;
import static anlan.ground.calendar.Reckoned.calendar;
import static anlan.ground.calendar.Reckoned.dates;
import static anlan.ground.calendar.Reckoned.met;
import static org.assertj.core.api.Assertions.assertThat;

import anlan.ground.deadline.Day;
import anlan.ground.deadline.DayKind;
import anlan.ground.deadline.Name;
import anlan.ground.deadline.Reckoning;
import anlan.ground.deadline.Reckoning.Unknown;
import anlan.ground.deadline.Reckoning.Waiting;
import anlan.ground.deadline.Shift;
import anlan.ground.deadline.Step.Effect;
import anlan.ground.deadline.Term;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Deadlines around lunch, midnight, pauses and years nobody has notified. */
class DeadlineTest {

    @Test
    void each_day_passed_over_says_why() {
        var met = met(PLAIN.deadline(LocalDate.of(2026, 9, 30), Term.workingDays(5), List.of()));
        assertThat(met.steps().get(1).day()).isEqualTo(day("2026-10-01", DayKind.HOLIDAY));
        assertThat(met.steps().get(10).day()).isEqualTo(day("2026-10-10", DayKind.MAKE_UP));
        assertThat(met.steps().get(11).day().kind()).isEqualTo(DayKind.WEEKEND);
    }

    private static Day day(String date, DayKind kind) {
        return new Day(LocalDate.parse(date), kind, new Name("国庆节", "National Day"));
    }

    @Test
    void it_ends_when_the_office_closes_or_at_midnight_where_no_hours_are_set() {
        var start = LocalDate.of(2026, 9, 30);
        assertThat(met(OFFICE.deadline(start, Term.workingDays(5), List.of())).end())
                .isEqualTo(at("2026-10-13T17:30"));
        assertThat(met(PLAIN.deadline(start, Term.workingDays(5), List.of())).end())
                .isEqualTo(at("2026-10-14T00:00"));
    }

    @Test
    void the_minute_before_midnight_and_midnight_itself_begin_on_different_days() {
        assertThat(met(PLAIN.deadline(at("2026-03-02T23:59"), Term.workingDays(1), List.of()))
                        .day())
                .isEqualTo("2026-03-03");
        assertThat(met(PLAIN.deadline(at("2026-03-03T00:00"), Term.workingDays(1), List.of()))
                        .day())
                .isEqualTo("2026-03-04");
    }

    @Test
    void hours_leave_out_lunch_nights_and_holidays() {
        // 09-30: 11:00-12:00 and 14:00-17:30 are 4.5 h; 10-08 has 6.5 h; 1 h on 10-09.
        assertThat(end("2026-09-30T11:00", 12)).isEqualTo(at("2026-10-09T10:00"));
        assertThat(end("2026-03-02T12:30", 1)).isEqualTo(at("2026-03-02T15:00"));
        assertThat(end("2026-03-02T09:00", 3)).isEqualTo(at("2026-03-02T12:00"));
        assertThat(end("2026-03-02T20:00", 1)).isEqualTo(at("2026-03-03T10:00"));
        assertThat(end("2026-10-10T16:30", 2)).isEqualTo(at("2026-10-12T10:00"));
    }

    private Instant end(String from, int hours) {
        return met(OFFICE.deadline(at(from), Term.officeHours(hours), List.of()))
                .end();
    }

    @Test
    void a_pause_over_lunch_takes_only_the_open_minutes() {
        var pause = new Shift.Pause(at("2026-03-02T11:30"), at("2026-03-02T14:30"), "补正材料");
        // 10:00-11:30 is 1.5 h, then from 14:30 the other 2.5 h.
        assertThat(met(OFFICE.deadline(at("2026-03-02T10:00"), Term.officeHours(4), List.of(pause)))
                        .end())
                .isEqualTo(at("2026-03-02T17:00"));
        var long_ = new Shift.Pause(at("2026-03-02T11:00"), at("2026-03-05T10:00"), "鉴定");
        assertThat(met(OFFICE.deadline(at("2026-03-02T10:00"), Term.officeHours(2), List.of(long_)))
                        .end())
                .isEqualTo(at("2026-03-05T11:00"));
    }

    @Test
    void days_paused_do_not_count_and_the_day_of_resuming_does() {
        var pause = new Shift.Pause(at("2026-03-03T15:00"), at("2026-03-06T09:00"), "鉴定");
        var met = met(PLAIN.deadline(LocalDate.of(2026, 3, 2), Term.workingDays(2), List.of(pause)));
        assertThat(met.day()).isEqualTo("2026-03-09");
        assertThat(dates(met, s -> s.effect() == Effect.PAUSED)).isEqualTo("2026-03-03 2026-03-04 2026-03-05");
    }

    @Test
    void what_is_not_resumed_has_no_deadline_but_says_what_is_left() {
        var pause = new Shift.Pause(at("2026-03-04T15:00"), null, "鉴定");
        var days = PLAIN.deadline(LocalDate.of(2026, 3, 2), Term.workingDays(5), List.of(pause));
        assertThat(days)
                .isInstanceOfSatisfying(Waiting.class, w -> assertThat(w.left()).isEqualTo(4));
        var hours = OFFICE.deadline(at("2026-03-04T14:00"), Term.officeHours(5), List.of(pause));
        assertThat(hours)
                .isInstanceOfSatisfying(Waiting.class, w -> assertThat(w.left()).isEqualTo(240));
    }

    @Test
    void an_extension_moves_it_only_once_approved() {
        var start = LocalDate.of(2026, 3, 2);
        var asked = new Shift.Extension(3, "情况复杂", null);
        var given = new Shift.Extension(3, "情况复杂", "王主任");
        assertThat(met(PLAIN.deadline(start, Term.workingDays(5), List.of(asked)))
                        .day())
                .isEqualTo("2026-03-09");
        assertThat(met(PLAIN.deadline(start, Term.workingDays(5), List.of(asked)))
                        .steps()
                        .getLast()
                        .effect())
                .isEqualTo(Effect.ASKED);
        assertThat(met(PLAIN.deadline(start, Term.workingDays(5), List.of(given)))
                        .day())
                .isEqualTo("2026-03-12");
    }

    @Test
    void a_holiday_of_the_district_is_passed_over_too() {
        var local = new Day(LocalDate.of(2026, 4, 20), DayKind.LOCAL, new Name("三月三", "Sanyuesan"));
        var district = calendar(Map.of(local.date(), local), new TreeMap<>());
        assertThat(met(district.deadline(LocalDate.of(2026, 4, 17), Term.workingDays(1), List.of()))
                        .day())
                .isEqualTo("2026-04-21");
    }

    @Test
    void a_year_nobody_has_notified_is_refused_and_never_guessed() {
        var last = StateCouncil.years().lastKey();
        var reckoning = PLAIN.deadline(LocalDate.of(last, 12, 31), Term.workingDays(1), List.of());
        assertThat(reason(reckoning)).isEqualTo("deadline.year-unknown");
        assertThat(((Unknown) reckoning).why().args()).containsExactly(Integer.toString(last + 1));
        assertThat(reason(PLAIN.deadline(LocalDate.of(1999, 1, 1), Term.workingDays(1), List.of())))
                .isEqualTo("deadline.year-unknown");
        assertThat(PLAIN.worked(LocalDate.of(last + 1, 1, 4))).isEmpty();
    }

    @Test
    void a_question_that_is_none_is_refused() {
        var day = LocalDate.of(2026, 3, 2);
        var pause = new Shift.Pause(at("2026-03-04T15:00"), at("2026-03-03T15:00"), "鉴定");
        assertThat(reason(PLAIN.deadline(day, Term.workingDays(0), List.of()))).isEqualTo("deadline.term-unlikely");
        assertThat(reason(PLAIN.deadline(day, Term.calendarDays(-1), List.of())))
                .isEqualTo("deadline.term-unlikely");
        assertThat(reason(PLAIN.deadline(day, Term.workingDays(Integer.MIN_VALUE), List.of())))
                .isEqualTo("deadline.term-unlikely");
        assertThat(reason(PLAIN.deadline(day, Term.officeHours(1), List.of()))).isEqualTo("deadline.hours-unset");
        assertThat(reason(PLAIN.deadline(day, Term.workingDays(5), List.of(pause))))
                .isEqualTo("deadline.pause-backwards");
        assertThat(reason(PLAIN.deadline(day, Term.workingDays(-5), List.of(new Shift.Extension(1, "急", null)))))
                .isEqualTo("deadline.back-and-shifted");
        assertThat(reason(PLAIN.deadline(day, Term.workingDays(5), List.of(new Shift.Extension(1, " ", null)))))
                .isEqualTo("deadline.why-empty");
    }

    private static String reason(Reckoning reckoning) {
        return ((Unknown) reckoning).why().key();
    }
}
