package anlan.ground.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTimeCodeTest {

    /** RFC 6238 appendix B: the secret of its SHA-1 vectors. */
    private static final OneTimeCode RFC = OneTimeCode.of("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    private static final Instant NOW = Instant.parse("2026-03-01T08:00:10Z");

    /** RFC 6238 appendix B gives eight digits; six are their last six. */
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void codes_are_those_of_the_standard(long seconds, String eightDigits) {
        assertThat(RFC.at(Instant.ofEpochSecond(seconds))).isEqualTo(eightDigits.substring(2));
    }

    @Test
    void a_code_opens_in_its_window_and_one_step_either_way() {
        var code = RFC.at(NOW);
        assertThat(RFC.step(code, NOW, 0)).hasValue(NOW.getEpochSecond() / 30);
        assertThat(RFC.step(code, NOW.plusSeconds(30), 0)).isPresent();
        assertThat(RFC.step(code, NOW.minusSeconds(30), 0)).isPresent();
        assertThat(RFC.step(code, NOW.plusSeconds(60), 0)).isEmpty();
        assertThat(RFC.step(code, NOW.minusSeconds(60), 0)).isEmpty();
    }

    @Test
    void a_code_opens_once_and_an_older_one_not_after_it() {
        var step = RFC.step(RFC.at(NOW), NOW, 0).orElseThrow();
        assertThat(RFC.step(RFC.at(NOW), NOW, step)).isEmpty();
        assertThat(RFC.step(RFC.at(NOW.minusSeconds(30)), NOW, step)).isEmpty();
        assertThat(RFC.step(RFC.at(NOW.plusSeconds(30)), NOW, step)).isPresent();
    }

    @Test
    void blanks_as_apps_show_them_do_no_harm_and_nonsense_is_just_wrong() {
        var code = RFC.at(NOW);
        assertThat(RFC.step(code.substring(0, 3) + " " + code.substring(3), NOW, 0))
                .isPresent();
        assertThat(RFC.step("", NOW, 0)).isEmpty();
        assertThat(RFC.step("一二三四五六", NOW, 0)).isEmpty();
    }

    @Test
    void the_picture_carries_what_authenticator_apps_read() {
        assertThat(RFC.uri("安澜", "lin"))
                .isEqualTo("otpauth://totp/%E5%AE%89%E6%BE%9C:lin?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                        + "&issuer=%E5%AE%89%E6%BE%9C&algorithm=SHA1&digits=6&period=30");
        assertThat(RFC.typed()).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
    }

    @Test
    void every_secret_is_another() {
        assertThat(OneTimeCode.make().secret())
                .hasSize(20)
                .isNotEqualTo(OneTimeCode.make().secret());
    }
}
