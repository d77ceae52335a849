package anlan.promise.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.Pass;
import anlan.promise.plan.PlanWorld;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
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

    @LocalServerPort
    private int port;

    private Given.World world;

    @BeforeEach
    void a_district() {
        world = given.district();
        plan.areas(world);
    }

    @Test
    void a_draft_of_the_plan_can_be_taken_to_a_meeting() throws Exception {
        var id = plan.draft(world, world.coordinator("lin"));
        var text = text(fetch(id, "pdf").body());
        assertThat(text).contains("重点地区整治工作方案", "一、总体目标和具体指标", "（一）治安状况明显改善", "二、阶段安排", "XX");
        var page = new Browser(port).signIn("lin." + world.code()).get("/plan/" + id);
        assertThat(page.body()).contains("plan.docx", "plan.pdf", "plan.ofd", "所用字体");
    }

    @Test
    void a_started_plan_is_dated_and_carries_its_figures_in_all_three_formats() throws Exception {
        var id = plan.started(world, world.coordinator("lin"));
        var pdf = fetch(id, "pdf");
        assertThat(pdf.headers().firstValue("Content-Type").orElse("")).isEqualTo("application/pdf");
        assertThat(pdf.headers().firstValue("Content-Disposition").orElse("")).contains("filename*=UTF-8''", ".pdf");
        assertThat(text(pdf.body()))
                .contains("下降 10% 以上", "区委政法委", "附件：指标目标值一览表")
                .doesNotContain("XX");
        try (var word =
                new XWPFDocument(new ByteArrayInputStream(fetch(id, "docx").body()))) {
            assertThat(word.getTables().getFirst().getText()).contains("下降 10% 以上");
        }
        assertThat(fetch(id, "ofd").body()).startsWith("PK".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
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

    private static String text(byte[] file) throws Exception {
        try (var pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
