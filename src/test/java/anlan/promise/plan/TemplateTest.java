package anlan.promise.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class TemplateTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final Template template = new Templates(JSON).find("problem-areas").orElseThrow();

    @Test
    void the_shipped_template_has_the_indicators_that_outsiders_rely_on() {
        assertThat(template.indicators().stream().map(PlanIndicator::code))
                .containsExactly(
                        "criminal-rate-yoy",
                        "theft-rate-yoy",
                        "robbery-rate-yoy",
                        "fraud-rate-yoy",
                        "public-order-rate-yoy",
                        "criminal-clearance-yoy",
                        "major-clearance",
                        "public-order-handled",
                        "cameras-added",
                        "guard-posts",
                        "patrol-teams",
                        "patrol-members",
                        "satisfaction",
                        "awareness",
                        "support");
    }

    @Test
    void every_objective_is_tied_to_indicators_and_every_indicator_to_an_objective() {
        assertThat(template.objectives().stream().map(o -> o.name().zh()))
                .containsExactly("治安状况明显改善", "管理水平显著提高", "防控能力全面增强", "群众满意度大幅提升");
        var tied = template.indicators().stream().map(PlanIndicator::objective).collect(Collectors.toSet());
        assertThat(tied)
                .isEqualTo(template.objectives().stream().map(Objective::code).collect(Collectors.toSet()));
    }

    @Test
    void a_campaign_of_the_first_season_has_the_months_as_written() {
        var plan = template.plan(template.name(), LocalDate.of(2025, 7, 1));
        assertThat(plan.phases())
                .extracting(Phase::from, Phase::to)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 10, 31)),
                        org.assertj.core.groups.Tuple.tuple(LocalDate.of(2025, 11, 1), LocalDate.of(2026, 6, 30)),
                        org.assertj.core.groups.Tuple.tuple(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 10, 31)),
                        org.assertj.core.groups.Tuple.tuple(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 31)));
    }

    @Test
    void a_later_beginning_shifts_every_phase_and_keeps_its_length() {
        var plan = template.plan(new Name("新一轮整治", ""), LocalDate.of(2027, 3, 15));
        assertThat(plan.from()).isEqualTo("2027-03-15");
        assertThat(plan.phases().get(1).from()).isEqualTo("2027-07-01");
        assertThat(plan.phases().get(1).to()).isEqualTo("2028-02-29");
        assertThat(plan.to()).isEqualTo("2028-08-31");
        assertThat(plan.name().en()).isEqualTo("新一轮整治");
    }

    @Test
    void a_criterion_tied_to_an_indicator_names_one_that_is_there() {
        Set<String> codes =
                template.indicators().stream().map(PlanIndicator::code).collect(Collectors.toSet());
        List<String> tied = template.phases().stream()
                .flatMap(p -> p.criteria().stream())
                .flatMap(c -> java.util.stream.Stream.ofNullable(c.indicator()))
                .toList();
        assertThat(tied).isNotEmpty().allMatch(codes::contains);
        assertThat(template.phases()).allMatch(p -> !p.criteria().isEmpty());
    }

    @Test
    void a_plan_is_read_back_as_it_was_kept() {
        var plan = template.plan(template.name(), LocalDate.of(2025, 7, 1));
        assertThat(JSON.readValue(JSON.writeValueAsString(plan), Plan.class)).isEqualTo(plan);
    }
}
