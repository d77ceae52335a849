package anlan.promise.plan;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Given;
import anlan.ground.access.Viewer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AnlanTest
class PlansTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 7, 1);

    @Autowired
    private Given given;

    @Autowired
    private Plans plans;

    @Autowired
    private Planning planning;

    private Given.World world;
    private Viewer lin;
    private long id;

    @BeforeEach
    void a_draft_made_from_the_template() {
        world = given.district();
        lin = world.coordinator("林某");
        id = world.inside(() -> planning.make(lin, "problem-areas", new Name("重点地区整治", ""), FIRST));
    }

    private Campaign campaign() {
        return plans.find(id).orElseThrow();
    }

    private static Target target(String indicator, @Nullable String phase, String area, String value) {
        return new Target(indicator, phase, area, new BigDecimal(value), 0);
    }

    private void setEverything() {
        var all = campaign().indicators().stream()
                .map(i -> target(
                        i.code(),
                        null,
                        world.area(),
                        i.comparison().counts() ? "20" : i.comparison().down() ? "-0.1" : "0.5"))
                .toList();
        planning.promise(lin, campaign(), all, "");
    }

    @Test
    void a_new_campaign_is_a_draft_with_every_figure_open() {
        world.inside(() -> {
            assertThat(campaign()).isInstanceOf(Campaign.Draft.class);
            assertThat(campaign().name().zh()).isEqualTo("重点地区整治");
            assertThat(campaign().phases()).hasSize(4);
            assertThat(plans.targets(campaign()).all()).isEmpty();
            assertThat(plans.readiness(campaign()).unset()).hasSize(15);
            assertThat(plans.current(FIRST)).isEmpty();
        });
    }

    @Test
    void with_every_figure_set_it_starts_and_is_the_current_one() {
        world.inside(() -> {
            setEverything();
            planning.start(lin, campaign());
        });
        world.inside(() -> {
            assertThat(campaign()).isInstanceOf(Campaign.Started.class);
            assertThat(plans.current(LocalDate.of(2025, 12, 31)).map(Campaign::id))
                    .contains(id);
            assertThat(campaign().phaseOn(LocalDate.of(2025, 12, 31)).map(Phase::code))
                    .contains("rectification");
        });
    }

    @Test
    void a_share_follows_the_campaigns_into_its_phases_and_a_count_does_not() {
        var area = world.area();
        world.inside(() -> planning.promise(
                lin,
                campaign(),
                List.of(
                        target("theft-rate-yoy", null, area, "-0.10"),
                        target("theft-rate-yoy", "acceptance", area, "-0.12"),
                        target("cameras-added", null, area, "400")),
                ""));
        world.inside(() -> {
            assertThat(plans.target(campaign(), "theft-rate-yoy", "rectification", area))
                    .hasValueSatisfying(t -> assertThat(t.value()).isEqualByComparingTo("-0.1"));
            assertThat(plans.target(campaign(), "theft-rate-yoy", "acceptance", area))
                    .hasValueSatisfying(t -> assertThat(t.value()).isEqualByComparingTo("-0.12"));
            assertThat(plans.target(campaign(), "cameras-added", null, area)).isPresent();
            assertThat(plans.target(campaign(), "cameras-added", "rectification", area))
                    .isEmpty();
            assertThat(plans.target(campaign(), "theft-rate-yoy", null, "999901001000"))
                    .isEmpty();
        });
    }

    @Test
    void a_figure_set_again_is_a_further_version_and_the_same_figure_is_none() {
        var area = world.area();
        for (var value : List.of("20", "30", "30.0")) {
            world.inside(
                    () -> planning.promise(lin, campaign(), List.of(target("guard-posts", null, area, value)), ""));
        }
        world.inside(() -> assertThat(plans.target(campaign(), "guard-posts", null, area))
                .hasValueSatisfying(t -> assertThat(t.version()).isEqualTo(2)));
    }

    @Test
    void a_key_area_is_on_the_list_from_its_first_day_to_its_last() {
        world.inside(() -> {
            planning.markKeyArea(lin, campaign(), "880001001000", FIRST, LocalDate.of(2026, 6, 30), "盗窃多发");
            assertThat(plans.keyAreas(campaign(), FIRST)).hasSize(1);
            assertThat(plans.keyAreas(campaign(), LocalDate.of(2026, 6, 30))).hasSize(1);
            assertThat(plans.keyAreas(campaign(), LocalDate.of(2026, 7, 1))).isEmpty();
        });
    }

    @Test
    void another_district_sees_nothing_of_it() {
        var other = given.district();
        other.inside(() -> {
            assertThat(plans.all()).isEmpty();
            assertThat(plans.find(id)).isEmpty();
        });
    }
}
