package anlan.promise.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.ground.deadline.Day;
import anlan.ground.deadline.DayKind;
import anlan.ground.deadline.WorkCalendar;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Worked out by hand on the calendars that the State Council announced for 2025 and 2026. */
class CountedBackTest {

    /**
     * National Day and Mid-Autumn 2025: 1 to 8 October off, 28 September and 11 October worked. Spring Festival 2026: 15 to 23 February off, 14
     * and 28 February worked.
     */
    private static final WorkDays DAYS = days();

    private static WorkDays days() {
        var named = new HashMap<LocalDate, Day>();
        for (var d = day("2025-10-01"); d.isBefore(day("2025-10-09")); d = d.plusDays(1)) {
            named.put(d, new Day(d, DayKind.HOLIDAY, null));
        }
        for (var d = day("2026-02-15"); d.isBefore(day("2026-02-24")); d = d.plusDays(1)) {
            named.put(d, new Day(d, DayKind.HOLIDAY, null));
        }
        for (var d : List.of("2025-09-28", "2025-10-11", "2026-02-14", "2026-02-28")) {
            named.put(day(d), new Day(day(d), DayKind.MAKE_UP, null));
        }
        return new WorkDays(new WorkCalendar(ZoneId.of("Asia/Shanghai"), Set.of(2025, 2026), named, new TreeMap<>()));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Work work(long id, int days, String due, @Nullable Long person, Long... before) {
        return new Work(id, "事项" + id, days, day(due), false, List.of(before), null, person);
    }

    @Test
    void a_chain_is_counted_back_over_national_day_with_its_make_up_days() {
        // 13, 11 (Saturday worked), 10, 9 October, 30 September; then 29, 28 (Sunday worked), 26 September
        var placed = CountedBack.of(
                List.of(work(1, 3, "2025-10-10", null), work(2, 5, "2025-10-13", null, 1L)), DAYS, day("2025-09-22"));
        assertThat(placed.get(1).begin()).isEqualTo(day("2025-09-30"));
        assertThat(placed.get(0).end()).isEqualTo(day("2025-09-29"));
        assertThat(placed.get(0).begin()).isEqualTo(day("2025-09-26"));
        // Begun on the 22nd the first ends on the 24th, three working days (25, 26, 28) and one more before the 29th
        assertThat(placed).extracting(Work.Placed::spare).containsExactly(4, 4);
        assertThat(placed).allMatch(Work.Placed::critical);
    }

    @Test
    void it_is_counted_back_over_spring_festival() {
        // 2 March, 28 (Saturday worked), 27, 26, 25 February; then 24, 14 (Saturday worked), 13, 12 February
        var placed = CountedBack.of(
                List.of(work(1, 4, "2026-06-30", null), work(2, 5, "2026-03-02", null, 1L)), DAYS, day("2026-02-02"));
        assertThat(placed.get(1).begin()).isEqualTo(day("2026-02-25"));
        assertThat(placed.get(0).end()).isEqualTo(day("2026-02-24"));
        assertThat(placed.get(0).begin()).isEqualTo(day("2026-02-12"));
    }

    @Test
    void only_the_chain_with_the_fewest_days_to_spare_is_critical() {
        var placed = CountedBack.of(
                List.of(
                        work(1, 2, "2026-03-31", null),
                        work(2, 8, "2026-03-31", null),
                        work(3, 2, "2026-03-31", null, 1L, 2L)),
                DAYS,
                day("2026-03-16"));
        assertThat(placed).extracting(Work.Placed::critical).containsExactly(false, true, true);
        // 8 days from the 16th end on the 25th, the last two on the 27th; the 28th and 29th are a weekend: 30, 31
        assertThat(placed).extracting(Work.Placed::spare).containsExactly(8, 2, 2);
    }

    @Test
    void a_part_ends_no_later_than_the_whole() {
        var whole = work(1, 10, "2026-03-20", null);
        var part = new Work(2, "分解", 2, day("2026-03-31"), false, List.of(), 1L, null);
        assertThat(CountedBack.of(List.of(whole, part), DAYS, day("2026-03-02"))
                        .get(1)
                        .end())
                .isEqualTo(day("2026-03-20"));
    }

    @Test
    void what_does_not_go_together_is_said() {
        var works = List.of(
                work(1, 2, "2026-03-20", 7L),
                work(2, 5, "2026-03-20", 7L, 1L),
                work(3, 30, "2026-03-20", 7L),
                work(4, 1, "2026-03-20", 8L));
        var conflicts = Conflict.of(CountedBack.of(works, DAYS, day("2026-03-09")), DAYS);
        assertThat(conflicts)
                .contains(new Conflict.Overlap(works.get(0), works.get(1), day("2026-03-16")))
                .contains(new Conflict.Crowded(7L, day("2026-03-20"), works.subList(0, 3)));
        // 30 working days from 9 March end 20 working days after the 20th, not counting holidays that no notice here
        // names
        assertThat(conflicts).anyMatch(c -> c instanceof Conflict.Late late && late.days() == 20);
    }

    @Test
    void a_circle_that_came_from_elsewhere_does_not_hang_it() {
        assertThat(CountedBack.of(
                        List.of(work(1, 2, "2026-03-20", null, 2L), work(2, 2, "2026-03-20", null, 1L)),
                        DAYS,
                        day("2026-03-09")))
                .hasSize(2);
    }
}
