package anlan.ground.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** National Day of 2025: off from 1 to 8 October, with 28 September and 11 October worked. Office hours 8:30 to 17:30. */
class HoursTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Set<LocalDate> MADE_UP = Set.of(LocalDate.of(2025, 9, 28), LocalDate.of(2025, 10, 11));

    @ParameterizedTest
    @CsvSource({
        "2025-09-26T10:00, 2025-09-26T10:00",
        "2025-09-26T07:00, 2025-09-26T08:30",
        "2025-09-26T08:30, 2025-09-26T08:30",
        "2025-09-26T12:15, 2025-09-26T12:15",
        "2025-09-26T17:29, 2025-09-26T17:29",
        "2025-09-26T17:30, 2025-09-28T08:30",
        "2025-09-26T23:59, 2025-09-28T08:30",
        "2025-09-27T12:00, 2025-09-28T08:30",
        "2025-09-28T12:00, 2025-09-28T12:00",
        "2025-09-30T18:00, 2025-10-09T08:30",
        "2025-10-04T03:00, 2025-10-09T08:30",
        "2025-10-10T17:31, 2025-10-11T08:30",
        "2025-10-11T17:31, 2025-10-13T08:30",
    })
    void nothing_goes_out_at_night_or_on_a_day_off(LocalDateTime told, LocalDateTime goes) {
        assertThat(next(hours(Office.UNLESS_SET, null, null), told)).isEqualTo(goes);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-09-26T08:59, 2025-09-26T09:00",
        "2025-09-26T09:00, 2025-09-26T09:00",
        "2025-09-26T09:01, 2025-09-28T09:00",
        "2025-09-30T10:00, 2025-10-09T09:00",
    })
    void what_is_collected_goes_out_at_the_set_hour_of_a_working_day(LocalDateTime told, LocalDateTime goes) {
        var hours = hours(Office.UNLESS_SET, null, null);
        assertThat(hours.digest(told.atZone(ZONE).toInstant()).atZone(ZONE).toLocalDateTime())
                .isEqualTo(goes);
    }

    @ParameterizedTest
    @CsvSource({
        "10:00, 15:00, 2025-09-26T09:00, 2025-09-26T10:00",
        "10:00, 15:00, 2025-09-26T15:00, 2025-09-28T10:00",
        // A person cannot widen what the office sends in.
        "06:00, 23:00, 2025-09-26T07:00, 2025-09-26T08:30",
        "06:00, 23:00, 2025-09-26T20:00, 2025-09-28T08:30",
        // Hours that the office has moved away from would keep everything back.
        "18:00, 23:00, 2025-09-26T09:00, 2025-09-26T09:00",
    })
    void a_person_narrows_it(LocalTime from, LocalTime until, LocalDateTime told, LocalDateTime goes) {
        assertThat(next(hours(Office.UNLESS_SET, from, until), told)).isEqualTo(goes);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-09-26T07:00, 2025-09-26T07:00",
        "2025-09-26T19:59, 2025-09-26T19:59",
        "2025-09-26T20:00, 2025-09-28T07:00",
    })
    void the_office_may_send_in_hours_of_its_own(LocalDateTime told, LocalDateTime goes) {
        var office = new Office(LocalTime.of(7, 0), LocalTime.of(20, 0), LocalTime.of(7, 30));
        assertThat(next(hours(office, null, null), told)).isEqualTo(goes);
    }

    @ParameterizedTest
    @MethodSource("anlan.Chance#tries")
    void it_is_never_early_and_what_may_go_now_goes_now(anlan.Chance chance) {
        var hours = hours(Office.UNLESS_SET, LocalTime.of(chance.from(0, 23), 0), LocalTime.of(chance.from(0, 23), 59));
        var told = LocalDate.of(2025, 9, 20).atStartOfDay(ZONE).toInstant().plusSeconds(chance.from(0L, 40L * 86_400));
        var goes = hours.next(told);
        assertThat(goes).isAfterOrEqualTo(told);
        assertThat(hours.next(goes)).isEqualTo(goes);
        assertThat(day(goes.atZone(ZONE).toLocalDate())).isPresent();
    }

    private static LocalDateTime next(Hours hours, LocalDateTime told) {
        return hours.next(told.atZone(ZONE).toInstant()).atZone(ZONE).toLocalDateTime();
    }

    private static Hours hours(Office office, @Nullable LocalTime from, @Nullable LocalTime until) {
        return new Hours(HoursTest::day, office, ZONE, from, until);
    }

    private static Optional<OfficeTime.Open> day(LocalDate day) {
        var weekend = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        var holiday = !day.isBefore(LocalDate.of(2025, 10, 1)) && !day.isAfter(LocalDate.of(2025, 10, 8));
        return MADE_UP.contains(day) || !weekend && !holiday
                ? Optional.of(new OfficeTime.Open(LocalTime.of(8, 30), LocalTime.of(17, 30)))
                : Optional.empty();
    }
}
