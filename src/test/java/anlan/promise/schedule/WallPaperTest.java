package anlan.promise.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.RealBrowser;
import anlan.ground.access.Right;
import anlan.ground.access.Scope;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.promise.duty.Act;
import anlan.promise.duty.DutyBook;
import anlan.promise.duty.DutyText;
import anlan.promise.duty.Until;
import anlan.promise.plan.PlanWorld;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A plan of real size, 40 units and 600 duties, on A0: everything is there, nothing is cut, nothing lies over anything else. */
@AnlanTest
class WallPaperTest {

    private static final String[] WHAT = {
        "出租房屋登记核对",
        "夜间重点时段巡逻",
        "校园周边秩序整治",
        "城郊结合部排查",
        "涉诈线索核查",
        "老旧小区技防补点",
        "特种行业检查",
        "流动人口服务管理",
        "矛盾纠纷排查化解",
        "娱乐场所联合检查"
    };

    @Autowired
    private Given given;

    @Autowired
    private PlanWorld plans;

    @Autowired
    private DutyBook book;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    @AfterEach
    void end() {
        clock.choose(null);
    }

    @Test
    void forty_units_and_six_hundred_duties_can_be_read_on_a0_and_on_the_screen() throws IOException {
        clock.choose(LocalDate.of(2026, 1, 5));
        var world = given.district();
        plans.areas(world);
        var lin = world.coordinator("lin");
        var campaign = plans.started(world, lin);
        world.inside(() -> plan(world, lin, campaign));
        var path = "/plan/" + campaign + "/schedule";
        var paper = new Browser(port).signIn("lin." + world.code()).fetch(path + ".pdf", Map.of());
        assertThat(paper.statusCode()).isEqualTo(200);
        Files.createDirectories(Path.of("target/pictures"));
        Files.write(Path.of("target/pictures/wall-a0.pdf"), paper.body());
        try (var pdf = Loader.loadPDF(paper.body())) {
            measured(pdf);
            ImageIO.write(
                    new PDFRenderer(pdf).renderImageWithDPI(0, 72),
                    "png",
                    Path.of("target/pictures/wall-a0.png").toFile());
        }
        for (var size : new int[][] {{1920, 1080}, {3840, 2160}}) {
            try (var browser = new RealBrowser(port, size, "zh-CN").signIn("lin." + world.code())) {
                browser.page().navigate(path);
                assertThat(browser.page().locator(".gantt .bar").count()).isEqualTo(600);
                browser.page()
                        .screenshot(new com.microsoft.playwright.Page.ScreenshotOptions()
                                .setPath(Path.of("target/pictures/schedule-" + size[0] + ".png")));
                wall(browser, world, size[0]);
            }
        }
    }

    /** On the district's wall, page by page: nothing runs out of its page. */
    private void wall(RealBrowser browser, Given.World world, int width) {
        var lin = new Browser(port).signIn("lin." + world.code());
        lin.get("/screens");
        var made = lin.post("/screens", Map.of("name", "指挥大厅", "language", "zh", "days", "30"))
                .body();
        var page = browser.page();
        page.navigate(made.replaceAll("(?s).*value=\"http://[^\"/]+(/wall/[^\"]+)\".*", "$1"));
        var slides = page.locator(".slide[data-name*='责任事项']");
        assertThat(slides.count()).isPositive();
        for (int i = 0; i < slides.count(); i++) {
            while (!slides.nth(i).getAttribute("class").contains("on")) {
                page.keyboard().press("ArrowRight");
            }
            assertThat((boolean) slides.nth(i).evaluate("s => s.scrollHeight <= s.clientHeight + 2"))
                    .as("page " + i)
                    .isTrue();
            page.screenshot(new com.microsoft.playwright.Page.ScreenshotOptions()
                    .setPath(Path.of("target/pictures/wall-duties-" + width + "-" + i + ".png")));
        }
    }

    private void plan(Given.World world, Viewer lin, long campaign) {
        var random = new Random(20260105);
        var units = new ArrayList<Long>();
        for (int i = 0; i < 40; i++) {
            units.add(jdbc.sql("insert into unit (code, name, kind) values (?, ?, 'township') returning id")
                    .params("u%02d".formatted(i), "第%02d街道办事处".formatted(i + 1))
                    .query(Long.class)
                    .single());
        }
        Scope.as(lin, "test", () -> {
            var made = new ArrayList<Long>();
            var ends = new ArrayList<LocalDate>();
            for (int i = 0; i < 600; i++) {
                var due = LocalDate.of(2025, 8, 1).plusDays(random.nextInt(500));
                var before = i % 5 == 4 && !ends.getLast().isAfter(due) ? List.of(made.getLast()) : List.<Long>of();
                var title = WHAT[random.nextInt(WHAT.length)] + "（第" + (i % 9 + 1) + "批）";
                var text = new DutyText(1, "order", title, "按方案办理", 5 + random.nextInt(40), before, "", "lin");
                var given = Act.Step.of(Act.Kind.GIVEN).unit(units.get(i % 40)).until(new Until(due, null));
                var hand = Act.Hand.of(lin, Right.DUTIES_KEEP);
                made.add(
                        book.make(lin, hand, campaign, null, text, given).kept().id());
                ends.add(due);
            }
            return made;
        });
        jdbc.sql("update duty_now set state = 'done' where due < date '2026-01-05' and serial % 8 <> 0")
                .update();
    }

    private static void measured(PDDocument pdf) throws IOException {
        assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        var page = pdf.getPage(0);
        assertThat(page.getMediaBox().getWidth() * 25.4 / 72).isCloseTo(1189, within(0.5));
        assertThat(page.getMediaBox().getHeight() * 25.4 / 72).isCloseTo(841, within(0.5));
        for (var name : page.getResources().getFontNames()) {
            assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
        }
        assertThat(page.getResources().getXObjectNames()).as("pictures").isEmpty();
        var all = new ArrayList<TextPosition>();
        var stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                all.add(text);
            }
        };
        stripper.getText(pdf);
        assertThat(all).hasSizeGreaterThan(600 * 15);
        assertThat(all)
                .allSatisfy(t -> assertThat(t.getX() >= 50
                                && t.getX() + t.getWidth() <= page.getMediaBox().getWidth() - 50
                                && t.getY() >= 50
                                && t.getY() <= page.getMediaBox().getHeight() - 50)
                        .isTrue());
        assertThat(all.stream().mapToDouble(TextPosition::getFontSizeInPt).min().orElseThrow())
                .isGreaterThanOrEqualTo(7);
        assertThat(overlaps(all)).isEmpty();
    }

    private static List<String> overlaps(List<TextPosition> all) {
        var found = new ArrayList<String>();
        var sorted = all.stream()
                .filter(t -> !t.getUnicode().isBlank())
                .sorted((a, b) -> Float.compare(a.getY(), b.getY()))
                .toList();
        for (int i = 0; i < sorted.size(); i++) {
            var a = sorted.get(i);
            for (int j = i + 1; j < sorted.size(); j++) {
                var b = sorted.get(j);
                if (b.getY() - a.getY() > 0.7 * b.getFontSizeInPt()) {
                    break;
                }
                if (a.getX() + a.getWidth() - 0.6 > b.getX() && b.getX() + b.getWidth() - 0.6 > a.getX()) {
                    found.add(a.getUnicode() + b.getUnicode() + " " + a.getX() + "," + a.getY() + " " + b.getX() + ","
                            + b.getY());
                }
            }
        }
        return found;
    }
}
