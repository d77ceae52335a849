package anlan.ground.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class LongestStayTest {

    private static final Instant MORNING = Instant.parse("2026-03-02T00:30:00Z");

    @ParameterizedTest
    @CsvSource({"PT23H59M, true", "PT24H, true", "PT24H1S, false", "PT72H, false"})
    void aSittingEndsAfterADayHoweverBusy(Duration later, boolean stays) throws Exception {
        var request = new MockHttpServletRequest();
        Sitting.begin(request, MORNING);
        var filter = new LongestStay(Duration.ofHours(24), InstantSource.fixed(MORNING.plus(later)));
        filter.doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
        assertThat(request.getSession(false) != null).isEqualTo(stays);
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void whoeverIsNotSignedInIsLeftAlone(boolean session) throws Exception {
        var request = new MockHttpServletRequest();
        request.getSession(session);
        var chain = new MockFilterChain();
        new LongestStay(Duration.ofHours(24), InstantSource.system())
                .doFilter(request, new MockHttpServletResponse(), chain);
        assertThat(chain.getRequest()).isSameAs(request);
        assertThat(request.getSession(false) != null).isEqualTo(session);
    }
}
