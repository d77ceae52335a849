package anlan.ground.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.ground.deadline.Day;
import anlan.ground.deadline.DayKind;
import anlan.ground.deadline.Name;
import anlan.ground.deadline.OfficeHours;
import anlan.ground.deadline.OfficeHours.Span;
import anlan.ground.deadline.Reckoning;
import anlan.ground.deadline.Reckoning.Deadline;
import anlan.ground.deadline.Reckoning.Unknown;
import anlan.ground.deadline.Reckoning.Waiting;
import anlan.ground.deadline.Shift;
import anlan.ground.deadline.Step;
import anlan.ground.deadline.Step.Effect;
import anlan.ground.deadline.Term;
import anlan.ground.deadline.WorkCalendar;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Deadlines against an outside calendar, and around lunch, midnight, pauses and years nobody has notified. */
class DeadlineTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final OfficeHours HOURS = new OfficeHours(
            LocalDate.of(2020, 1, 1),
            List.of(
                    new Span(LocalTime.of(9, 0), LocalTime.of(12, 0)),
                    new Span(LocalTime.of(14, 0), LocalTime.of(17, 30))));

    private final WorkCalendar office = calendar(Map.of(), new TreeMap<>(Map.of(HOURS.since(), HOURS)));
    private final WorkCalendar plain = calendar(Map.of(), new TreeMap<>());

    private static WorkCalendar calendar(Map<LocalDate, Day> local, NavigableMap<LocalDate, OfficeHours> hours) {
        var named = new HashMap<LocalDate, Day>();
        StateCouncil.years().values().forEach(n -> n.days().forEach(d -> named.put(d.date(), d)));
        named.putAll(local);
        return new WorkCalendar(ZONE, StateCouncil.years().keySet(), named, hours);
    }

    record Outside(LocalDate from, boolean working, int amount, String deadline, String off, String madeUp) {

        static Outside of(String[] cells) {
            return new Outside(
                    LocalDate.parse(cells[0]),
                    cells[1].equals("working"),
                    Integer.parseInt(cells[2]),
                    cells[3],
                    cells[4],
                    cells[5]);
        }
    }

    static List<Outside> outside() throws IOException {
        try (var in = DeadlineTest.class.getResourceAsStream("outside-deadlines.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> Character.isDigit(l.charAt(0)))
                    .map(l -> Outside.of(l.split(",", -1)))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("outside")
    void deadlines_around_the_holidays_are_those_of_an_outside_calendar(Outside row) {
        var term = row.working() ? Term.workingDays(row.amount()) : Term.calendarDays(row.amount());
        var met = met(plain.deadline(row.from(), term, List.of()));
        assertThat(met.day()).isEqualTo(row.deadline());
        if (row.working()) {
            assertThat(dates(met, s -> s.effect() == Effect.SKIPPED)).isEqualTo(row.off());
            assertThat(dates(met, s -> s.effect() == Effect.COUNTED && Day.weekend(s.date())))
                    .isEqualTo(row.madeUp());
            assertThat(met.steps().stream().mapToInt(Step::counts).sum()).isEqualTo(Math.abs(row.amount()));
        } else {
            assertThat(met.day()).isEqualTo(row.from().plusDays(row.amount() + moved(met)));
        }
    }

    private static long moved(Deadline met) {
        return met.steps().stream().filter(s -> s.effect() == Effect.MOVED).count();
    }

    private static String dates(Deadline met, Predicate<Step> which) {
        return met.steps().stream().filter(which).map(s -> s.date().toString()).collect(Collectors.joining(" "));
    }

    @Test
    void thirty_of_them_were_asked_for() throws IOException {
        assertThat(outside()).hasSizeGreaterThanOrEqualTo(30);
    }

    @Test
    void each_day_passed_over_says_why() {
        var met = met(plain.deadline(LocalDate.of(2026, 9, 30), Term.workingDays(5), List.of()));
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
        assertThat(met(office.deadline(start, Term.workingDays(5), List.of())).end())
                .isEqualTo(at("2026-10-13T17:30"));
        assertThat(met(plain.deadline(start, Term.workingDays(5), List.of())).end())
                .isEqualTo(at("2026-10-14T00:00"));
    }

    @Test
    void the_minute_before_midnight_and_midnight_itself_begin_on_different_days() {
        assertThat(met(plain.deadline(at("2026-03-02T23:59"), Term.workingDays(1), List.of()))
                        .day())
                .isEqualTo("2026-03-03");
        assertThat(met(plain.deadline(at("2026-03-03T00:00"), Term.workingDays(1), List.of()))
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
        return met(office.deadline(at(from), Term.officeHours(hours), List.of()))
                .end();
    }

    @Test
    void a_pause_over_lunch_takes_only_the_open_minutes() {
        var pause = new Shift.Pause(at("2026-03-02T11:30"), at("2026-03-02T14:30"), "补正材料");
        // 10:00-11:30 is 1.5 h, then from 14:30 the other 2.5 h.
        assertThat(met(office.deadline(at("2026-03-02T10:00"), Term.officeHours(4), List.of(pause)))
                        .end())
                .isEqualTo(at("2026-03-02T17:00"));
        var long_ = new Shift.Pause(at("2026-03-02T11:00"), at("2026-03-05T10:00"), "鉴定");
        assertThat(met(office.deadline(at("2026-03-02T10:00"), Term.officeHours(2), List.of(long_)))
                        .end())
                .isEqualTo(at("2026-03-05T11:00"));
    }

    @Test
    void days_paused_do_not_count_and_the_day_of_resuming_does() {
        var pause = new Shift.Pause(at("2026-03-03T15:00"), at("2026-03-06T09:00"), "鉴定");
        var met = met(plain.deadline(LocalDate.of(2026, 3, 2), Term.workingDays(2), List.of(pause)));
        assertThat(met.day()).isEqualTo("2026-03-09");
        assertThat(dates(met, s -> s.effect() == Effect.PAUSED)).isEqualTo("2026-03-03 2026-03-04 2026-03-05");
    }

    @Test
    void what_is_not_resumed_has_no_deadline_but_says_what_is_left() {
        var pause = new Shift.Pause(at("2026-03-04T15:00"), null, "鉴定");
        var days = plain.deadline(LocalDate.of(2026, 3, 2), Term.workingDays(5), List.of(pause));
        assertThat(days)
                .isInstanceOfSatisfying(Waiting.class, w -> assertThat(w.left()).isEqualTo(4));
        var hours = office.deadline(at("2026-03-04T14:00"), Term.officeHours(5), List.of(pause));
        assertThat(hours)
                .isInstanceOfSatisfying(Waiting.class, w -> assertThat(w.left()).isEqualTo(240));
    }

    @Test
    void an_extension_moves_it_only_once_approved() {
        var start = LocalDate.of(2026, 3, 2);
        var asked = new Shift.Extension(3, "情况复杂", null);
        var given = new Shift.Extension(3, "情况复杂", "王主任");
        assertThat(met(plain.deadline(start, Term.workingDays(5), List.of(asked)))
                        .day())
                .isEqualTo("2026-03-09");
        assertThat(met(plain.deadline(start, Term.workingDays(5), List.of(asked)))
                        .steps()
                        .getLast()
                        .effect())
                .isEqualTo(Effect.ASKED);
        assertThat(met(plain.deadline(start, Term.workingDays(5), List.of(given)))
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
        var reckoning = plain.deadline(LocalDate.of(last, 12, 31), Term.workingDays(1), List.of());
        assertThat(reason(reckoning)).isEqualTo("deadline.year-unknown");
        assertThat(((Unknown) reckoning).why().args()).containsExactly(Integer.toString(last + 1));
        assertThat(reason(plain.deadline(LocalDate.of(1999, 1, 1), Term.workingDays(1), List.of())))
                .isEqualTo("deadline.year-unknown");
        assertThat(plain.worked(LocalDate.of(last + 1, 1, 4))).isEmpty();
    }

    @Test
    void a_question_that_is_none_is_refused() {
        var day = LocalDate.of(2026, 3, 2);
        var pause = new Shift.Pause(at("2026-03-04T15:00"), at("2026-03-03T15:00"), "鉴定");
        assertThat(reason(plain.deadline(day, Term.workingDays(0), List.of()))).isEqualTo("deadline.term-unlikely");
        assertThat(reason(plain.deadline(day, Term.calendarDays(-1), List.of())))
                .isEqualTo("deadline.term-unlikely");
        assertThat(reason(plain.deadline(day, Term.workingDays(Integer.MIN_VALUE), List.of())))
                .isEqualTo("deadline.term-unlikely");
        assertThat(reason(plain.deadline(day, Term.officeHours(1), List.of()))).isEqualTo("deadline.hours-unset");
        assertThat(reason(plain.deadline(day, Term.workingDays(5), List.of(pause))))
                .isEqualTo("deadline.pause-backwards");
        assertThat(reason(plain.deadline(day, Term.workingDays(-5), List.of(new Shift.Extension(1, "急", null)))))
                .isEqualTo("deadline.back-and-shifted");
        assertThat(reason(plain.deadline(day, Term.workingDays(5), List.of(new Shift.Extension(1, " ", null)))))
                .isEqualTo("deadline.why-empty");
    }

    private static String reason(Reckoning reckoning) {
        return ((Unknown) reckoning).why().key();
    }

    private static Deadline met(Reckoning reckoning) {
        assertThat(reckoning).isInstanceOf(Deadline.class);
        return (Deadline) reckoning;
    }

    private static Instant at(String time) {
        return LocalDateTime.parse(time).atZone(ZONE).toInstant();
    }
}
