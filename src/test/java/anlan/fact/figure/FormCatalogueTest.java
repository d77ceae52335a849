package anlan.fact.figure;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.RealBrowser;
import anlan.ground.clock.OfficeClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Forms stand in the catalogue beside everything else that is kept. */
@AnlanTest
class FormCatalogueTest {

    @Autowired
    private Given given;

    @Autowired
    private FiguresWorld worlds;

    @Autowired
    private OfficeClock clock;

    @LocalServerPort
    private int port;

    private Given.World district;
    private Browser lin;

    @BeforeEach
    void forms_from_the_template_since_july() {
        clock.choose(LocalDate.of(2025, 8, 5));
        district = given.district();
        worlds.townships(district);
        lin = new Browser(port).signIn("lin." + district.code());
        lin.get("/figures/forms");
        lin.post("/figures/forms/shipped", Map.of("since", "2025-07"));
    }

    @AfterEach
    void today_again() {
        clock.choose(null);
    }

    @Test
    void the_catalogue_lists_every_form_with_what_it_covers_and_how_complete_it_is() {
        assertThat(lin.get("/datasets").body())
                .contains(
                        "报送：防控设施建设月报",
                        "每月报送一次，期满次月 10 日前",
                        "2025-07 – 2025-07",
                        "最近 1 期：应报 2，已报 0，按期 0",
                        "桥东街道、北岸街道",
                        "人口");
    }

    @Test
    void a_month_left_empty_is_asked_for_beside_its_field() {
        var id = lin.get("/figures/forms").body().replaceAll("(?s).*?/figures/forms/([0-9]+)/end.*", "$1");
        var answer = lin.post("/figures/forms/" + id + "/end", Map.of("last", "", "why", "并入综合月报"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("wrong-last-" + id, "请选择月份");
        var fresh = given.district();
        worlds.townships(fresh);
        var other = new Browser(port).signIn("lin." + fresh.code());
        other.get("/figures/forms");
        assertThat(other.post("/figures/forms/shipped", Map.of("since", "")).body())
                .contains("wrong-since", "请选择月份");
    }

    @Test
    void the_catalogue_fits_a_desk_and_a_phone() {
        for (var size : List.of(RealBrowser.DESK, RealBrowser.PHONE)) {
            try (var browser = new RealBrowser(port, size, "zh-CN").signIn("lin." + district.code())) {
                browser.page().navigate("/datasets");
                assertThat(browser.overflows()).isFalse();
                browser.picture("catalogue-" + size[0]);
            }
        }
    }
}
