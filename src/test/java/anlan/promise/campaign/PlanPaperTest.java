package anlan.promise.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.Pass;
import anlan.ground.clock.OfficeClock;
import anlan.promise.plan.Name;
import anlan.promise.plan.Plan;
import anlan.promise.plan.PlanWorld;
import anlan.promise.plan.Planning;
import anlan.promise.plan.Plans;
import anlan.promise.plan.TargetActs;
import anlan.promise.plan.TargetCell;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AnlanTest
class PlanPaperTest {

    @Autowired
    private Given given;

    @Autowired
    private PlanWorld plan;

    @Autowired
    private Pass pass;

    @Autowired
    private Plans plans;

    @Autowired
    private TargetActs acts;

    @Autowired
    private Planning planning;

    @Autowired
    private OfficeClock clock;

    @LocalServerPort
    private int port;

    private Given.World world;

    @BeforeEach
    void a_district() {
        world = given.district();
        plan.areas(world);
    }

    @AfterEach
    void today_is_today_again() {
        clock.choose(null);
    }

    @Test
    void a_draft_of_the_plan_can_be_taken_to_a_meeting() throws Exception {
        var id = plan.draft(world, world.coordinator("lin"));
        var text = text(fetch(id, "pdf").body());
        assertThat(text).contains("重点地区整治工作方案（草案）", "一、总体目标和具体指标", "（一）治安状况明显改善", "二、阶段安排", "XX");
        var page = new Browser(port).signIn("lin." + world.code()).get("/plan/" + id);
        assertThat(page.body()).contains("plan.docx", "plan.pdf", "plan.ofd", "所用字体");
    }

    @Test
    void a_started_plan_is_dated_and_carries_its_figures_in_all_three_formats() throws Exception {
        var id = plan.started(world, world.coordinator("lin"));
        var pdf = fetch(id, "pdf");
        assertThat(pdf.headers().firstValue("Content-Type").orElse("")).isEqualTo("application/pdf");
        assertThat(pdf.headers().firstValue("Content-Disposition").orElse("")).contains("filename*=UTF-8''", ".pdf");
        assertThat(text(pdf.body())).contains("下降10%以上", "区委政法委", "附件：指标目标值一览表").doesNotContain("XX", "草案");
        try (var word =
                new XWPFDocument(new ByteArrayInputStream(fetch(id, "docx").body()))) {
            assertThat(word.getTables().getFirst().getText()).contains("下降10%以上");
        }
        assertThat(fetch(id, "ofd").body()).startsWith("PK".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }

    @Test
    void a_version_whose_day_has_not_come_and_a_revision_are_marked_as_drafts() throws Exception {
        var id = plan.started(world, world.coordinator("lin"));
        var next = world.inside(() -> {
            var campaign = plans.find(id).orElseThrow();
            var text = campaign.plan();
            var renamed = new Plan(new Name("平安整治", ""), text.objectives(), text.phases(), text.indicators());
            var day = clock.today().plusDays(30);
            planning.adopt(campaign, renamed, new Planning.Adopted("lin", "更名", day, null));
            return day;
        });
        var draft = fetch(id, "pdf?version=2").body();
        keep("plan-draft.pdf", draft);
        keep("plan-draft.docx", fetch(id, "docx?version=2").body());
        var ahead = text(draft);
        assertThat(ahead).contains("平安整治工作方案（草案）");
        assertThat(ahead.replaceAll("\s", ""))
                .contains("自%d年%d月%d日起施行".formatted(next.getYear(), next.getMonthValue(), next.getDayOfMonth()));
        assertThat(text(fetch(id, "pdf").body())).contains("重点地区整治工作方案").doesNotContain("草案", "平安整治");
        clock.choose(next);
        assertThat(text(fetch(id, "pdf").body())).contains("平安整治工作方案").doesNotContain("草案");
        assertThat(text(fetch(id, "pdf?version=1").body())).contains("已由第").doesNotContain("草案");
        assertThat(fetch(id, "pdf?version=3").statusCode()).isEqualTo(404);
    }

    @Test
    void a_version_that_changes_figures_lists_them_with_the_old_and_the_new() throws Exception {
        var lin = world.coordinator("lin");
        var id = plan.started(world, lin);
        var cell = new TargetCell("satisfaction", null, world.area());
        world.inside(() -> {
            var campaign = plans.find(id).orElseThrow();
            int version =
                    planning.adopt(campaign, campaign.plan(), new Planning.Adopted("lin", "加码", clock.today(), 1L));
            var source = new TargetActs.Source("lin", "区委政法委", version);
            var figures = Map.of(cell, Optional.of(new BigDecimal("0.6")));
            acts.write(lin, campaign, new TargetActs.Act(TargetActs.Kind.REVISION, figures, "加码", null, null, source));
        });
        var paper = fetch(id, "pdf").body();
        keep("plan-figures.pdf", paper);
        assertThat(text(paper).replaceAll("\\s", "")).contains("目标值调整表", "原值", "新值", "50%", "达到60%以上");
        assertThat(text(fetch(id, "pdf?version=1").body())).contains("达到50%以上").doesNotContain("目标值调整表");
    }

    @Test
    void an_absent_campaign_has_no_paper() throws Exception {
        world.coordinator("lin");
        assertThat(fetch(987_654, "pdf").statusCode()).isEqualTo(404);
    }

    private HttpResponse<byte[]> fetch(long id, String format) throws Exception {
        var request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:%d/api/v1/campaigns/%d/plan.%s".formatted(port, id, format)))
                .header("Authorization", "Bearer " + pass.of(world, "zfw", "read"))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private static void keep(String name, byte[] file) throws Exception {
        Files.createDirectories(Path.of("target/pictures"));
        Files.write(Path.of("target/pictures", name), file);
    }

    private static String text(byte[] file) throws Exception {
        try (var pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
