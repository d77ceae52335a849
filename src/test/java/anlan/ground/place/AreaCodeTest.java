package anlan.ground.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreaCodeTest {
    @ParameterizedTest
    @CsvSource({
        "110101, 110101000000, DISTRICT",
        "110101000000, 110101000000, DISTRICT",
        "110101001, 110101001000, TOWNSHIP",
        "'  110101001000 ', 110101001000, TOWNSHIP",
        "110101001001, 110101001001, VILLAGE",
        "110101001001.0, 110101001001, VILLAGE",
        "110101001001, 110101001001, VILLAGE",
        "110101001001004, 110101001001004, BLOCK"
    })
    void a_code_is_known_in_every_way_it_is_written(String written, String full, Level level) {
        assertThat(AreaCode.read(written)).isEqualTo(new AreaCode(full, level));
    }

    @ParameterizedTest
    @CsvSource({
        "' ', CODE_EMPTY",
        "1.10101E+11, CODE_CUT",
        "11010100100X, CODE_DIGITS",
        "-110101, CODE_DIGITS",
        "1101, CODE_LENGTH",
        "1101010010, CODE_LENGTH",
        "110101000001, CODE_GAP",
        "110101001000001, CODE_GAP",
        "110101601, CODE_CLASS",
        "110101001900, CODE_CLASS"
    })
    void a_wrong_code_is_told_what_is_wrong(String written, PlaceFault fault) {
        assertThat(AreaCode.read(written)).isEqualTo(new CodeRead.Bad(fault));
    }

    @Test
    void a_code_tells_what_is_above_it() {
        assertThat(parent("110101001001004")).isEqualTo("110101001001");
        assertThat(parent("110101001001")).isEqualTo("110101001000");
        assertThat(parent("110101001")).isEqualTo("110101000000");
        assertThat(parent("110101")).isNull();
    }

    private static @Nullable String parent(String code) {
        return ((AreaCode) AreaCode.read(code)).parent().orElse(null);
    }
}
