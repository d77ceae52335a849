package anlan.ground.calendar;

import static anlan.ground.calendar.Reckoned.PLAIN;
import static anlan.ground.calendar.Reckoned.dates;
import static anlan.ground.calendar.Reckoned.met;
import static org.assertj.core.api.Assertions.assertThat;

import anlan.ground.deadline.Day;
import anlan.ground.deadline.Reckoning.Deadline;
import anlan.ground.deadline.Step;
import anlan.ground.deadline.Step.Effect;
import anlan.ground.deadline.Term;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Deadlines around the holidays against those that an outside calendar gives. */
class OutsideDeadlineTest {

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
        try (var in = OutsideDeadlineTest.class.getResourceAsStream("outside-deadlines.csv")) {
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
        var met = met(PLAIN.deadline(row.from(), term, List.of()));
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

    @Test
    void thirty_of_them_were_asked_for() throws IOException {
        assertThat(outside()).hasSizeGreaterThanOrEqualTo(30);
    }
}
