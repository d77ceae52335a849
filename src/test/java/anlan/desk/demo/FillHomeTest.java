package anlan.desk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.ground.place.Areas;
import anlan.ground.staff.Units;
import anlan.ground.store.District;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.Plans;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@AnlanTest
class FillHomeTest {

    @Autowired
    private FillHome home;

    @Autowired
    private Areas areas;

    @Autowired
    private Units units;

    @Autowired
    private Plans plans;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate once;

    @Test
    void an_empty_home_gets_the_district_and_filling_it_again_adds_nothing() {
        home.fill();
        String before = counts();
        home.fill();
        assertThat(counts()).isEqualTo(before);
        District.run(Pack.DISTRICT, () -> {
            assertThat(areas.within("999901000000")).hasSize(184);
            assertThat(areas.district().orElseThrow().name()).isEqualTo("澜江区");
            assertThat(units.byCode("zfw").orElseThrow().areas()).containsExactly("999901000000");
            var campaign = plans.current(LocalDate.of(2026, 5, 10)).orElseThrow();
            assertThat(campaign).isInstanceOf(Campaign.Started.class);
            assertThat(plans.keyAreas(campaign, LocalDate.of(2026, 5, 10))).hasSize(6);
        });
    }

    private String counts() {
        return District.in(
                Pack.DISTRICT,
                () -> once.execute(t -> jdbc.sql("""
                        select concat_ws(' ', (select count(*) from area), (select count(*) from person), (select count(*) from unit),
                          (select count(*) from campaign), (select count(*) from area_people))
                        """).query(String.class).single()));
    }
}
