package anlan.ground.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Some day has to be told, though the year after this one is not notified. */
class ProvisionalTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 25);

    private static WorkCalendar knowing(Day... named) {
        return new WorkCalendar(
                ZoneId.of("Asia/Shanghai"),
                Set.of(2026),
                Stream.of(named).collect(Collectors.toMap(Day::date, d -> d)),
                new TreeMap<>());
    }

    @Test
    void what_is_known_is_counted_by_the_calendar_and_only_the_rest_from_monday_to_friday() {
        var off = new Day(LocalDate.of(2026, 12, 31), DayKind.HOLIDAY, null);
        assertThat(Provisional.of(FRIDAY, 5, knowing(off))).isEqualTo(new Provisional(LocalDate.of(2027, 1, 4), true));
        var extra = new Day(LocalDate.of(2026, 12, 26), DayKind.MAKE_UP, null);
        assertThat(Provisional.of(FRIDAY, 6, knowing(extra)))
                .isEqualTo(new Provisional(LocalDate.of(2027, 1, 1), true));
        assertThat(Provisional.of(FRIDAY, 4, knowing(off, extra)))
                .isEqualTo(new Provisional(LocalDate.of(2026, 12, 30), false));
    }

    @Test
    void it_is_counted_back_in_the_same_way() {
        var off = new Day(LocalDate.of(2026, 12, 31), DayKind.HOLIDAY, null);
        assertThat(Provisional.of(LocalDate.of(2027, 1, 4), -2, knowing(off)))
                .isEqualTo(new Provisional(LocalDate.of(2026, 12, 30), true));
    }
}
