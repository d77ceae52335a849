package anlan.ground.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "../../etc/passwd.jpg | passwd.jpg",
                "C:\\Users\\张某\\现场照片.JPG | 现场照片.jpg",
                "..jpg | unnamed.jpg",
                ".jpg | unnamed.jpg",
                "con.jpg | _con.jpg",
                "LPT1.backup.jpg | _LPT1.backup.jpg",
                "a<b>:c?*.jpg | a_b__c__.jpg",
                "整改前 . .jpg | 整改前.jpg",
                "no ending | no ending.jpg",
                "报告v1.2 | 报告v1.2.jpg",
            })
    void a_name_becomes_one_that_any_system_takes(String given, String kept) {
        assertThat(SafeName.of(given, Kind.JPEG, "unnamed")).isEqualTo(kept);
    }

    @Test
    void what_cannot_be_seen_or_turns_the_reading_is_taken_out() {
        assertThat(SafeName.of("photo\u202Egpj.exe", Kind.JPEG, "x")).isEqualTo("photogpj.jpg");
        assertThat(SafeName.ending("photo\u202Egpj.exe")).isEqualTo("exe");
        assertThat(SafeName.of("a\u0000\r\nb\u200B\uFEFF.jpg", Kind.JPEG, "x")).isEqualTo("ab.jpg");
        assertThat(SafeName.of("\u2066\u2069", Kind.JPEG, "x")).isEqualTo("x.jpg");
    }

    @Test
    void a_long_name_keeps_its_beginning_and_its_end() {
        var kept = SafeName.of("头" + "长".repeat(400) + "尾.jpg", Kind.JPEG, "x");
        assertThat(kept).startsWith("头长").contains("…").endsWith("尾.jpg").hasSizeLessThan(100);
    }
}
