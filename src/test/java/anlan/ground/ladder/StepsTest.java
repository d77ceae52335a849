package anlan.ground.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.ground.deadline.WorkCalendar;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Whoever has just been told of a last day is not reminded of it on the same day. */
class StepsTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 1, 6);
    private static final Rung REMINDER = new Rung(-2, Tier.HANDLER);
    private static final List<Rung> LADDER = List.of(REMINDER, new Rung(0, Tier.LEAD));

    private final RungDays days =
            new RungDays(new WorkCalendar(ZoneId.of("Asia/Shanghai"), Set.of(2026), Map.of(), new TreeMap<>()));

    private Steps steps(LocalDate last, LocalDate today) {
        return Steps.of(LADDER, last, TUESDAY, Set.of(), today, days);
    }

    @Test
    void a_last_day_set_on_the_reminders_day_is_not_reminded_of() {
        var steps = steps(TUESDAY.plusDays(2), TUESDAY);
        assertThat(steps.due()).isEmpty();
        assertThat(steps.next()).isEqualTo(TUESDAY.plusDays(2));
    }

    @Test
    void one_set_the_day_before_is() {
        var steps = steps(TUESDAY.plusDays(3), TUESDAY.plusDays(1));
        assertThat(steps.due())
                .singleElement()
                .satisfies(d -> assertThat(d.rung()).isEqualTo(REMINDER));
    }
}
