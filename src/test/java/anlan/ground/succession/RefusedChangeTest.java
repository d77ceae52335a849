package anlan.ground.succession;

import static anlan.ground.succession.Township.code;
import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Given;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Changes that cannot be. */
@AnlanTest
class RefusedChangeTest {

    @Autowired
    private Given given;

    @Autowired
    private Township townships;

    private Given.World world;
    private String a;
    private String b;
    private String c;

    @BeforeEach
    void three_townships() {
        world = given.district();
        townships.fill(world);
        a = code(world, 1);
        b = code(world, 2);
        c = code(world, 3);
    }

    @Test
    void an_area_is_not_merged_into_itself() {
        assertThat(faults("2026-03-01", a + " " + a)).containsExactly("into-itself");
        assertThat(faults("2026-03-01", a + " " + b, a + " " + b, b + " " + b)).containsExactly("line-twice");
    }

    @Test
    void one_area_does_not_change_twice_on_a_day() {
        townships.change(world, "2026-03-01", a + " " + b, b + " " + b);
        assertThat(faults("2026-03-01", a + " " + c, c + " " + c)).contains("same-day");
        assertThat(faults("2026-03-01", code(world, 2, 4) + " " + code(world, 3, 9)))
                .containsExactly("same-day");
        assertThat(faults("2026-04-01", a + " " + c, c + " " + c)).contains("old-ended");
        assertThat(faults("2026-02-01", code(world, 2, 4) + " " + code(world, 3, 9)))
                .containsExactly("old-not-begun");
    }

    @Test
    void the_one_that_others_are_merged_into_does_not_change_again_that_day() {
        townships.change(world, "2026-03-01", a + " " + b, b + " " + b);
        assertThat(faults("2026-03-01", c + " " + b, b + " " + b)).contains("same-day");
        assertThat(faults("2026-02-01", c + " " + b, b + " " + b)).contains("later-change");
        assertThat(faults("2026-03-02", c + " " + b, b + " " + b)).isEmpty();
    }

    @Test
    void codes_must_be_free_and_fit() {
        assertThat(faults("2026-03-01", "999999999999 " + b)).containsExactly("old-unknown");
        assertThat(faults("2026-03-01", a + " " + b)).contains("code-taken");
        assertThat(faults("2026-03-01", a + " " + b, b + " " + a)).contains("code-goes-round");
        assertThat(faults("2026-03-01", a + " 12")).containsExactly("code-unfit");
        assertThat(faults("2026-03-01", a + " 110101004000")).containsExactly("code-of-another-district");
        assertThat(faults("2026-03-01", a + " " + world.code() + "004001")).containsExactly("level-changes");
        assertThat(faults("2026-03-01", code(world, 1, 1) + " " + code(world, 7, 1)))
                .containsExactly("parent-missing");
        assertThat(faults("2026-03-01", world.area() + " " + a)).contains("level-changes", "district-stays");
        townships.change(world, "2026-03-01", a + " " + code(world, 6) + " 己镇");
        assertThat(faults("2026-04-01", b + " " + a)).contains("code-used");
    }

    @Test
    void every_village_has_somewhere_to_go() {
        String d = code(world, 4);
        String e = code(world, 5);
        assertThat(faults("2026-03-01", a + " " + d, a + " " + e)).contains("child-left");
        assertThat(faults("2026-03-01", a + " " + d + " 丁镇", b + " " + d + " 戊镇"))
                .contains("names-differ");
        assertThat(faults("2026-03-01")).containsExactly("lines-empty");
    }

    private List<String> faults(String day, String... lines) {
        return townships.refused(world, day, lines).stream()
                .map(anlan.ground.web.Refused::code)
                .distinct()
                .toList();
    }
}
