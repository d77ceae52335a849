package anlan.desk.wall;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.ground.board.Bars.Bar;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Units and their work on the wall: none is left out, none lies over another. */
class LanesTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 7, 1);

    private static Bar bar(String unit, int from, int to, String verdict) {
        return new Bar(unit, unit + from, FIRST.plusDays(from), FIRST.plusDays(to), verdict);
    }

    @Test
    void forty_units_stand_on_three_screens_about_as_full_as_each_other() {
        var bars = IntStream.range(0, 40)
                .mapToObj(i -> bar("单位" + i, 0, 30, "on_track"))
                .toList();
        var screens = Lanes.screens(Lanes.of(bars), 14);
        assertThat(screens).extracting(List::size).containsExactly(13, 13, 14);
        assertThat(screens.stream().flatMap(List::stream).map(Lanes::unit).distinct())
                .hasSize(40);
    }

    @Test
    void what_a_unit_does_at_the_same_time_stands_one_below_the_other() {
        var lanes = Lanes.of(List.of(
                bar("公安分局", 0, 30, "on_track"), bar("公安分局", 20, 60, "missed"), bar("公安分局", 31, 50, "on_track")));
        assertThat(lanes).hasSize(2);
        assertThat(lanes.getFirst().bars()).extracting(Bar::what).containsExactly("公安分局0", "公安分局31");
        assertThat(lanes.getLast().bars()).extracting(Bar::what).containsExactly("公安分局20");
    }

    @Test
    void a_unit_that_holds_others_up_comes_first() {
        var lanes =
                Lanes.of(List.of(bar("民政局", 0, 30, "met"), bar("城管局", 0, 30, "missed"), bar("住建局", 0, 30, "at_risk")));
        assertThat(lanes).extracting(Lanes::unit).containsExactly("城管局", "住建局", "民政局");
    }

    @Test
    void nothing_to_do_is_one_empty_screen() {
        assertThat(Lanes.screens(Lanes.of(List.of()), 14)).containsExactly(List.of());
    }
}
