package anlan.ground.agency;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IntroducedTest {

    @Test
    void groups_are_read_from_a_list_a_single_text_or_from_within_another_claim() {
        assertThat(who("groups", "groups", List.of("甲", "乙")).groups()).containsExactly("甲", "乙");
        assertThat(who("groups", "groups", "甲").groups()).containsExactly("甲");
        assertThat(who("realm_access.roles", "realm_access", Map.of("roles", List.of("甲")))
                        .groups())
                .containsExactly("甲");
        assertThat(who("https://id.example/groups", "https://id.example/groups", List.of("甲"))
                        .groups())
                .containsExactly("甲");
        assertThat(who("groups", "groups", 7).groups()).isEmpty();
    }

    @Test
    void two_factors_count_where_the_provider_names_one_of_the_agreed_words() {
        assertThat(who("groups", "amr", List.of("pwd", "mfa")).strong()).isTrue();
        assertThat(who("groups", "acr", "mfa").strong()).isTrue();
        assertThat(who("groups", "amr", List.of("pwd")).strong()).isFalse();
        assertThat(who("groups", "acr", "1").strong()).isFalse();
    }

    @Test
    void an_account_name_is_read_in_small_letters_and_must_be_one() {
        assertThat(who("groups", "preferred_username", "Lin.Mou").account()).isEqualTo("lin.mou");
        assertThat(who("groups", "preferred_username", "Lin.Mou").usable()).isTrue();
        assertThat(who("groups", "preferred_username", "林 某").usable()).isFalse();
        assertThat(who("groups", "preferred_username", 7).usable()).isFalse();
        assertThat(who("groups", "sub", "").usable()).isFalse();
    }

    private static Introduced who(String groups, String claim, Object value) {
        var statement = new JWTClaimsSet.Builder()
                .subject("s")
                .claim("preferred_username", "lin")
                .claim(claim, value)
                .build();
        return Introduced.of(
                statement,
                new ProviderSettings("x", "y", "", "", "openid", "preferred_username", groups, Set.of("mfa"), false));
    }
}
