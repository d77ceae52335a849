package anlan.ground.agency;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StatementCheckTest {

    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");

    @Test
    void clocks_may_differ_by_a_minute_and_no_more() {
        assertThat(fault(s -> s.expirationTime(at(-59)))).isNull();
        assertThat(fault(s -> s.expirationTime(at(-61)))).isEqualTo(AgencyFault.ANSWER_EXPIRED);
        assertThat(fault(s -> s.issueTime(at(59)))).isNull();
        assertThat(fault(s -> s.issueTime(at(61)))).isEqualTo(AgencyFault.CLOCK_WRONG);
    }

    @Test
    void a_statement_for_several_must_name_us_as_the_one_it_was_made_for() {
        assertThat(fault(s -> s.audience(List.of("anlan", "other")))).isEqualTo(AgencyFault.AUDIENCE_WRONG);
        assertThat(fault(s -> s.audience(List.of("anlan", "other")).claim("azp", "anlan")))
                .isNull();
        assertThat(fault(s -> s.claim("azp", "other"))).isEqualTo(AgencyFault.AUDIENCE_WRONG);
        assertThat(fault(s -> s.audience((String) null))).isEqualTo(AgencyFault.AUDIENCE_WRONG);
    }

    @Test
    void one_without_a_nonce_an_end_or_a_beginning_does_not_count() {
        assertThat(fault(s -> s.claim("nonce", null))).isEqualTo(AgencyFault.NONCE_WRONG);
        assertThat(fault(s -> s.expirationTime(null))).isEqualTo(AgencyFault.ANSWER_EXPIRED);
        assertThat(fault(s -> s.issueTime(null))).isEqualTo(AgencyFault.CLOCK_WRONG);
        assertThat(fault(s -> s.issuer(null))).isEqualTo(AgencyFault.ISSUER_WRONG);
    }

    private static Date at(long seconds) {
        return Date.from(NOW.plusSeconds(seconds));
    }

    private static @Nullable AgencyFault fault(Consumer<JWTClaimsSet.Builder> change) {
        var statement = new JWTClaimsSet.Builder()
                .issuer("https://id.example")
                .audience("anlan")
                .claim("nonce", "n")
                .issueTime(at(-5))
                .expirationTime(at(300));
        change.accept(statement);
        return StatementCheck.fault(statement.build(), "https://id.example", "anlan", "n", NOW)
                .orElse(null);
    }
}
