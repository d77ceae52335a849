package anlan.ground.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class UnguessableTest {

    @Test
    void what_is_kept_is_a_hash_and_what_is_logged_is_nothing() {
        var token = Unguessable.make("anl_");
        assertThat(token.text()).matches("anl_[A-Za-z0-9_-]{43}");
        assertThat(token.hash()).matches("[0-9a-f]{64}").isEqualTo(Unguessable.hash(token.text()));
        assertThat(token.toString()).doesNotContain(token.text());
    }

    /** SHA-256 of "abc", FIPS 180-2 appendix B.1. */
    @Test
    void the_hash_is_sha_256() {
        assertThat(Unguessable.hash("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

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

    @Test
    void one_subscriber_of_ipv6_counts_as_one_address() {
        assertThat(Throttle.network("2001:db8:1:2::1")).isEqualTo(Throttle.network("2001:db8:1:2:ffff::9"));
        assertThat(Throttle.network("2001:db8:1:3::1")).isNotEqualTo(Throttle.network("2001:db8:1:2::1"));
        assertThat(Throttle.network("10.0.0.1")).isNotEqualTo(Throttle.network("10.0.0.2"));
    }
}
