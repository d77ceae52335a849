package anlan.ground.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @Test
    void a_password_is_kept_as_argon2id_with_the_stated_parameters() {
        var kept = passwords.encode("drei Schirme im Regen");
        assertThat(kept).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.matches("drei Schirme im Regen", kept)).isTrue();
        assertThat(passwords.matches("drei schirme im Regen", kept)).isFalse();
        assertThat(passwords.encode("drei Schirme im Regen")).isNotEqualTo(kept);
    }

    @Test
    void nobody_gets_in_where_no_password_was_chosen() {
        assertThat(passwords.matches("", null)).isFalse();
        assertThat(passwords.matches("anything at all", "")).isFalse();
    }

    @Test
    void a_hash_of_weaker_parameters_is_to_be_made_anew() {
        var weaker = new Argon2PasswordEncoder(16, 32, 1, 8 * 1024, 1).encode("drei Schirme im Regen");
        assertThat(passwords.matches("drei Schirme im Regen", weaker)).isTrue();
        assertThat(passwords.upgradeEncoding(weaker)).isTrue();
        assertThat(passwords.upgradeEncoding(passwords.encode("x"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "short 7, PASSWORD_SHORT",
        "Zhangwei2026, PASSWORD_NAMES_YOU",
        "1234567890, PASSWORD_COMMON",
        "0987654321, PASSWORD_COMMON",
        "AdMin123456, PASSWORD_COMMON",
        "abababababab, PASSWORD_COMMON",
        "aaaaaaaaaaaa, PASSWORD_COMMON"
    })
    void what_guessers_try_first_is_refused(String password, PasswordRules.Reason reason) {
        assertThat(PasswordRules.refuse(password, "zhangwei", "password")
                        .orElseThrow()
                        .reason())
                .isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({"drei Schirme im Regen", "江水东流三千里不回头", "zhangwei walks by the river"})
    void a_phrase_is_welcome_in_any_script(String password) {
        assertThat(PasswordRules.refuse(password, "zhangwei", "password")).isEmpty();
    }
}
