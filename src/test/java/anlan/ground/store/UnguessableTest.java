package anlan.ground.store;

import static org.assertj.core.api.Assertions.assertThat;

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
}
