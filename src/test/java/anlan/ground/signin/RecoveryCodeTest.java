package anlan.ground.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class RecoveryCodeTest {

    @Test
    void ten_recovery_codes_read_back_however_they_are_typed() {
        var codes = RecoveryCode.make();
        assertThat(new HashSet<>(codes)).hasSize(RecoveryCode.AT_A_TIME);
        var code = codes.getFirst();
        assertThat(code.text()).matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}");
        assertThat(RecoveryCode.hash(
                        code.text().toLowerCase(java.util.Locale.ROOT).replace('-', ' ')))
                .isEqualTo(code.hash());
        assertThat(RecoveryCode.hash("O0I1-L000-0000-0000")).isEqualTo(RecoveryCode.hash("0011 1000 0000 0000"));
    }
}
