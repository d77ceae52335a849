package anlan.ground.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import anlan.AnlanTest;
import anlan.Given;
import anlan.ground.clock.OfficeClock;
import anlan.ground.store.District;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@AnlanTest
class RoundsTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T00:30:00Z");

    @Autowired
    private Given given;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate once;

    private final List<LocalDate> asked = new CopyOnWriteArrayList<>();

    @Test
    void each_room_is_asked_once_a_day_whichever_node_comes_first() throws Exception {
        var district = given.district();
        var rounds = rounds(reminder("test", asked::add));
        try (var nodes = Executors.newFixedThreadPool(4)) {
            var all = new ArrayList<java.util.concurrent.Future<?>>();
            for (var n = 0; n < 12; n++) {
                all.add(nodes.submit(() -> on(district, MONDAY, rounds)));
            }
            for (var each : all) {
                each.get();
            }
        }
        assertThat(asked).containsExactly(LocalDate.of(2026, 3, 2));
        on(district, MONDAY.plusSeconds(86_400), rounds);
        assertThat(asked).containsExactly(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 3));
    }

    @Test
    void one_rooms_fault_is_tried_again_and_keeps_no_other_from_reminding() {
        var district = given.district();
        var faults = new ArrayList<LocalDate>();
        var rounds = rounds(
                reminder("faulty", today -> {
                    faults.add(today);
                    if (faults.size() == 1) {
                        throw new IllegalStateException("as arranged by the test");
                    }
                }),
                reminder("test", asked::add));
        assertThatThrownBy(() -> on(district, MONDAY, rounds)).hasMessage("as arranged by the test");
        assertThat(asked).hasSize(1);
        on(district, MONDAY, rounds);
        on(district, MONDAY, rounds);
        assertThat(faults).hasSize(2);
        assertThat(asked).hasSize(1);
    }

    private static void on(Given.World district, Instant now, Rounds rounds) {
        District.run(district.code(), () -> OfficeClock.asIf(now, rounds::run));
    }

    private Rounds rounds(Reminder... reminders) {
        return new Rounds(List.of(reminders), clock, jdbc, once, Duration.ofMinutes(10));
    }

    private interface Told {
        void on(LocalDate today);
    }

    private static Reminder reminder(String name, Told told) {
        return new Reminder() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public void remind(LocalDate today) {
                told.on(today);
            }
        };
    }
}
