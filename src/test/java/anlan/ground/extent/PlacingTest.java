package anlan.ground.extent;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.ground.extent.Placing.Followed;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** To which area a record goes that carries a code of another time. */
class PlacingTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    private final Placing placing = new Placing(List.of(
            new Followed("a", "b", MARCH, false),
            new Followed("b", "b", MARCH, true),
            new Followed("a1", "b4", MARCH, false),
            new Followed("c", "d", MARCH, false),
            new Followed("c", "e", MARCH, false),
            new Followed("b4", "f1", JUNE, false),
            new Followed("x", "y", JUNE, false),
            new Followed("z", "y", JUNE, false)));

    @Test
    void an_old_code_goes_to_the_one_that_followed() {
        assertThat(on("a", "2026-02-28")).isEqualTo("a");
        assertThat(on("a", "2026-03-01")).isEqualTo("b");
        assertThat(on("a1", "2026-04-01")).isEqualTo("b4");
        assertThat(on("a1", "2026-07-01")).isEqualTo("f1");
        assertThat(on("b", "2026-01-01")).isEqualTo("b");
    }

    @Test
    void a_new_code_goes_to_the_one_before() {
        assertThat(on("b4", "2026-02-01")).isEqualTo("a1");
        assertThat(on("f1", "2026-04-01")).isEqualTo("b4");
        assertThat(on("f1", "2026-02-01")).isEqualTo("a1");
    }

    @Test
    void where_more_than_one_may_be_meant_nobody_decides() {
        assertThat(at("c", "2026-03-01").choices()).containsExactly("d", "e");
        assertThat(at("d", "2026-02-01").choices()).containsExactly("c");
        assertThat(at("y", "2026-02-01").choices()).containsExactly("x", "z");
    }

    @Test
    void of_a_month_in_which_both_were_there_either_is_right() {
        var first = LocalDate.of(2026, 3, 1);
        assertThat(placing.of("b4", first, first.plusDays(30)).area()).isEqualTo("b4");
        assertThat(placing.of("nothing", first, first).area()).isEqualTo("nothing");
        assertThat(new Placing(List.of()).none()).isTrue();
    }

    private Placing.Place at(String code, String day) {
        return placing.of(code, LocalDate.parse(day), LocalDate.parse(day));
    }

    private String on(String code, String day) {
        return at(code, day).area();
    }
}
