package anlan.ground.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DifferenceTest {

    @Test
    void fields_are_laid_side_by_side() {
        assertThat(Difference.between("{\"a\":1,\"b\":{\"c\":\"x\"}}", "{\"a\":1,\"b\":{\"c\":\"y\"},\"d\":[1,2]}"))
                .containsExactly(
                        new Difference("a", "1", "1", false),
                        new Difference("b.c", "x", "y", true),
                        new Difference("d", "", "[1,2]", true));
    }

    @Test
    void nothing_before_and_nothing_after_is_no_difference() {
        assertThat(Difference.between(null, null)).isEmpty();
    }

    @Test
    void what_is_no_longer_json_is_shown_as_it_stands() {
        assertThat(Difference.between("{broken", null)).containsExactly(new Difference("", "{broken", "", true));
    }
}
