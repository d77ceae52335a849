package anlan.promise.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.ground.access.Viewer;
import anlan.ground.document.Documents;
import anlan.ground.document.Format;
import anlan.promise.plan.PlanWorld;
import anlan.promise.plan.Plans;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The plan's paper gets its number from the register, each version its own. */
@AnlanTest
class NumberPlanTest {

    @Autowired
    private Given given;

    @Autowired
    private PlanWorld plan;

    @Autowired
    private PlanText text;

    @Autowired
    private Issues issues;

    @Autowired
    private Plans plans;

    @Autowired
    private Documents documents;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private Given.World world;
    private Viewer coordinator;
    private Browser lin;

    @BeforeEach
    void a_district_with_a_series() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        world = given.district();
        plan.areas(world);
        coordinator = world.coordinator("lin");
        lin = new Browser(port).signIn("lin." + world.code());
        lin.get("/register");
        lin.post("/register/series", Map.of("unit", String.valueOf(world.commission()), "word", "试政法", "kind", "文件"));
    }

    private String series() {
        return world.inside(() -> jdbc.sql("select max(id)::text from register_series")
                .query(String.class)
                .single());
    }

    @Test
    void a_started_plan_takes_one_number_and_carries_it() throws Exception {
        var id = plan.started(world, coordinator);
        lin.get("/plan/" + id);
        assertThat(lin.post("/plan/" + id + "/number", Map.of()).body()).contains("请选择字号序列");
        assertThat(lin.post("/plan/" + id + "/number", Map.of("series", series()))
                        .body())
                .contains("方案已编发文字号", "试政法〔", "〕1号");
        assertThat(lin.post("/plan/" + id + "/number", Map.of("series", series()))
                        .body())
                .contains("本版方案已有发文字号");
        assertThat(word(id)).contains("试政法〔", "〕1号");
    }

    @Test
    void a_draft_takes_none() {
        var id = plan.ready(world, coordinator);
        lin.get("/plan/" + id);
        assertThat(lin.post("/plan/" + id + "/number", Map.of("series", series()))
                        .body())
                .contains("该整治行动尚未启动");
    }

    private String word(long id) throws Exception {
        var file = world.inside(() -> {
            var campaign = plans.find(id).orElseThrow();
            var issue =
                    issues.version(campaign, campaign.version(), coordinator).orElseThrow();
            return documents.write(text.of(issue), Format.DOCX);
        });
        try (var word = new XWPFDocument(new ByteArrayInputStream(file));
                var read = new XWPFWordExtractor(word)) {
            return read.getText();
        }
    }
}
