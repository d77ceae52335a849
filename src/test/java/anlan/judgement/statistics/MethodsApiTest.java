package anlan.judgement.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import anlan.AnlanTest;
import anlan.ground.web.RefusedException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AnlanTest
class MethodsApiTest {

    @Autowired
    anlan.Given given;

    @Autowired
    MethodsApi api;

    private <T> T ask(java.util.function.Supplier<T> question) {
        return given.district().inside(question);
    }

    @Test
    void every_answer_names_its_method_and_its_source() {
        var ratio = ask(() -> api.rateRatio(new MethodsApi.RateRatioAsked(15.0, 5000.0, 9.0, 5200.0)));
        assertThat(ratio.estimate()).isEqualTo(15 / 5000.0 / (9 / 5200.0));
        Reference.agrees(ratio.upper(), 4.49212298983763);
        assertThat(ratio.reference()).contains("1940");
        assertThat(ratio.warnings()).isEmpty();
        var share = ask(() -> api.proportion(new MethodsApi.ShareAsked(17.0, 100.0)));
        Reference.agrees(share.lower(), 0.108935661140599);
        Reference.agrees(share.exact().lower(), 0.102264910035528);
        var rates = ask(() -> api.rates(new MethodsApi.RatesAsked(List.of(1.0, 2.0), List.of(10.0, 10.0))));
        assertThat(rates.rate()).containsExactly(0.15, 0.15);
        assertThat(rates.warnings()).hasSize(1);
    }

    @Test
    void a_base_of_zero_is_answered_without_a_number_and_with_a_warning() {
        var answer = ask(() -> api.rateRatio(new MethodsApi.RateRatioAsked(3.0, 1.0, 0.0, 1.0)));
        assertThat(answer.estimate()).isNull();
        assertThat(answer.upper()).isNull();
        assertThat(answer.warnings()).hasSize(1);
    }

    @Test
    void figures_that_cannot_be_are_refused_all_at_once() {
        assertThatThrownBy(() -> ask(() -> api.rateRatio(new MethodsApi.RateRatioAsked(-1.0, 0.0, 1.5, null))))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        e -> assertThat(e.refusals())
                                .extracting(r -> r.where() + ":" + r.code())
                                .containsExactly(
                                        "x1:not-a-count", "t1:not-positive", "x2:not-a-count", "t2:number-missing"));
        assertThatThrownBy(() -> ask(() -> api.proportion(new MethodsApi.ShareAsked(3.0, 2.0))))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> ask(() -> api.rates(new MethodsApi.RatesAsked(List.of(1.0), List.of(1.0, 2.0)))))
                .isInstanceOf(RefusedException.class);
    }
}
