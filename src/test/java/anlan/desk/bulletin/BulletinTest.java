package anlan.desk.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.Pass;
import anlan.RealBrowser;
import anlan.ground.access.Viewer;
import anlan.ground.job.Job;
import anlan.promise.plan.Name;
import anlan.promise.plan.PlanIndicator;
import anlan.promise.plan.Planning;
import anlan.promise.plan.Plans;
import anlan.promise.plan.Target;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A bulletin from its draft to the shelf. */
@AnlanTest
class BulletinTest {

    @Autowired
    private List<Job> jobs;

    @Autowired
    private Given given;

    @Autowired
    private Planning planning;

    @Autowired
    private Plans plans;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Pass pass;

    @LocalServerPort
    private int port;

    private Given.World world;
    private Viewer lin;
    private Browser browser;

    @BeforeEach
    void a_coordinator_signs_in() {
        world = given.district();
        world.inside(() -> jdbc.sql("""
                        insert into area (code, valid_from, name, level, recorded_at)
                        values (?, date '1949-10-01', '试验区', 'district', now())
                        """).params(world.area()).update());
        world.inside(() -> jdbc.sql("insert into area_line (area, above) values (?, ?)")
                .params(world.area(), world.area())
                .update());
        lin = world.coordinator("lin");
        browser = new Browser(port).signIn("lin." + world.code());
    }

    private void a_running_campaign() {
        long id = world.inside(() ->
                planning.make(lin, "problem-areas", new Name("重点地区整治", "Problem areas"), LocalDate.of(2025, 7, 1)));
        world.inside(() -> {
            var draft = plans.find(id).orElseThrow();
            planning.promise(
                    lin, draft, draft.indicators().stream().map(this::figure).toList(), "");
        });
        world.inside(() -> planning.start(lin, plans.find(id).orElseThrow()));
    }

    private Target figure(PlanIndicator indicator) {
        var value =
                indicator.comparison().counts() ? "20" : indicator.comparison().down() ? "-0.1" : "0.5";
        return new Target(indicator.code(), null, world.area(), new BigDecimal(value), 0);
    }

    private String a_series() {
        browser.get("/register");
        browser.post(
                "/register/series", Map.of("unit", String.valueOf(world.commission()), "word", "试政法通报", "kind", "通报"));
        return world.inside(() -> jdbc.sql("select max(id)::text from register_series")
                .query(String.class)
                .single());
    }

    @Test
    void a_bulletin_is_numbered_kept_as_it_was_and_carries_the_head_of_the_log() throws Exception {
        a_running_campaign();
        var series = a_series();
        var form = browser.get("/bulletins/new").body();
        assertThat(form).contains("试政法通报", "看草稿", "各乡镇（街道），区直各部门");
        sealed();
        var issued = browser.post(
                "/bulletins",
                Map.of(
                        "period",
                        "",
                        "series",
                        series,
                        "addressee",
                        "各乡镇",
                        "demands",
                        "一要压实责任。\n二要补齐短板。",
                        "copies",
                        "区纪委监委"));
        assertThat(issued.body()).contains("通报已印发", "〕1号", "关于重点地区整治全程进展情况的通报");
        var id = world.inside(
                () -> jdbc.sql("select max(id) from bulletin").query(Long.class).single());
        var pdf = fetch("/api/v1/bulletins/" + id + "/bulletin.pdf");
        var text = text(pdf);
        assertThat(text).contains("试政法通报〔", "关于重点地区整治全程", "各项指标进展", "二要补齐短板。", "抄送：区纪委监委");
        var flat = text.replaceAll("\\s", "");
        assertThat(flat).contains("共考核指标15项", "anlan-audit-head" + world.code());
        keep("bulletin.pdf", pdf);
        keep("bulletin.docx", fetch("/api/v1/bulletins/" + id + "/bulletin.docx"));
        keep("bulletin.ofd", fetch("/api/v1/bulletins/" + id + "/bulletin.ofd"));
        jdbcChangesNothing(id, text);
    }

    @Test
    void whoever_looked_at_the_draft_issues_it_right_after() {
        a_running_campaign();
        a_series();
        try (var real = new RealBrowser(port, RealBrowser.DESK, "zh-CN").signIn("lin." + world.code())) {
            real.page().navigate("/bulletins/new");
            real.page().waitForDownload(() -> real.page().click("button[formmethod=get]"));
            real.page().click("main button.first");
            real.page().waitForURL("**/bulletins?note=*");
            assertThat(real.page().innerText("main")).contains("〕1号");
        }
    }

    /** Another bulletin later leaves the first as it was. */
    private void jdbcChangesNothing(long id, String text) throws Exception {
        browser.get("/bulletins/new");
        browser.post("/bulletins", Map.of("series", a_series_again(), "addressee", "各乡镇"));
        assertThat(browser.get("/bulletins").body()).contains("〕1号", "〕2号");
        assertThat(text(fetch("/api/v1/bulletins/" + id + "/bulletin.pdf"))).isEqualTo(text);
    }

    private String a_series_again() {
        return world.inside(() -> jdbc.sql("select max(id)::text from register_series")
                .query(String.class)
                .single());
    }

    @Test
    void nothing_is_issued_without_a_campaign_a_series_or_an_addressee() {
        assertThat(browser.get("/bulletins/new").body()).contains("还没有已启动的整治行动");
        a_running_campaign();
        assertThat(browser.get("/bulletins/new").body()).contains("尚未设立字号序列");
        var refused = browser.post("/bulletins", Map.of("addressee", "", "demands", "写好的要求"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("请选择字号序列", "请填写主送机关", "写好的要求");
        assertThat(world.inside(() -> jdbc.sql("select count(*) from register_number")
                        .query(Long.class)
                        .single()))
                .isZero();
    }

    /** As the clock would have it done. */
    private void sealed() throws Exception {
        var sealing = jobs.stream()
                .filter(j -> j.name().equals("audit.seal"))
                .findFirst()
                .orElseThrow();
        world.inside(() -> {
            try {
                return sealing.run();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private byte[] fetch(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + pass.of(world, "zfw", "read"))
                .build();
        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static void keep(String name, byte[] file) throws IOException {
        Files.createDirectories(Path.of("target/pictures"));
        Files.write(Path.of("target/pictures", name), file);
    }

    private static String text(byte[] file) throws IOException {
        try (var pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
