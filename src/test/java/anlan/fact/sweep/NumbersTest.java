package anlan.fact.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumbersTest {

    @Test
    void numbers_are_read_as_an_office_types_them() {
        assertThat(Numbers.read("1-3，7、9").orElseThrow()).containsExactly(1, 2, 3, 7, 9);
        assertThat(Numbers.read("１２ ~ 14").isEmpty()).isTrue();
        assertThat(Numbers.read("１２~14;２").orElseThrow()).containsExactly(2, 12, 13, 14);
        assertThat(Numbers.read("1至3").orElseThrow()).containsExactly(1, 2, 3);
    }

    @Test
    void what_is_no_number_is_not_guessed_at() {
        assertThat(Numbers.read("")).isEmpty();
        assertThat(Numbers.read("一到五")).isEmpty();
        assertThat(Numbers.read("5-3")).isEmpty();
        assertThat(Numbers.read("99999")).isEmpty();
    }
}
