package anlan.ground.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** One row is a row, however its number was written. */
class SpokenTest {

    @Test
    void one_row_is_a_row_and_none_or_many_are_rows() {
        var rows = new Spoken().createMessageFormat("{0} {0,choice,0#rows|1#row|1<rows}", Locale.ENGLISH);
        for (var one : new Object[] {1, 1L, "1", " 1 "}) {
            assertThat(rows.format(new Object[] {one})).endsWith(" row");
        }
        for (var many : new Object[] {0, 2, "0", "1,204", "more than 50", "1.5"}) {
            assertThat(rows.format(new Object[] {many})).endsWith(" rows");
        }
    }
}
