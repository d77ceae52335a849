package anlan.promise.letter;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.RealBrowser;
import anlan.ground.clock.OfficeClock;
import anlan.ground.signin.Phone;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A lead signs in a real browser with the code of their phone, at the desk; the pages are looked at. */
@AnlanTest
class LetterBrowserTest {

    @Autowired
    private Given given;

    @Autowired
    private LetterWorld letters;

    @Autowired
    private OfficeClock clock;

    @LocalServerPort
    private int port;

    @AfterEach
    void end() {
        clock.choose(null);
    }

    @Test
    void the_lead_reads_and_signs_with_the_code_of_their_phone() throws IOException {
        clock.choose(LetterWorld.day());
        var told = letters.tell(given.district());
        var code = told.world().code();
        var lin = new Browser(port).signIn("lin." + code);
        letters.duty(lin, told, "出租房屋登记核对");
        letters.duty(lin, told, "夜间巡逻加密");
        told.world().unit("ba", "北岸街道", "township", null);
        var path = letters.sent(lin, new Browser(port).signIn("zhao." + code), told);
        var phone = Phone.setUp(new Browser(port).signIn("head." + code));
        try (var browser = new RealBrowser(port, RealBrowser.DESK, "zh-CN").signIn("head." + code)) {
            browser.page().fill("#code", phone.next());
            browser.page().click("main button");
            browser.page().waitForLoadState();
            letters.aWhileLater(told.world());
            browser.page().navigate("/letters");
            browser.page().locator("a.strong").first().click();
            browser.page().waitForLoadState();
            browser.picture("letter-to-sign");
            browser.page().fill("#code", phone.next());
            browser.page().locator("form:has(#code) button").click();
            browser.page().waitForLoadState();
            assertThat(browser.page().locator("main").innerText()).contains("待牵头单位签署", "已用验证码验证本人");
        }
        printed(lin, path);
        for (var language : new String[] {"zh-CN", "en"}) {
            for (var size : new int[][] {RealBrowser.DESK, RealBrowser.PHONE}) {
                try (var browser = new RealBrowser(port, size, language).signIn("lin." + code)) {
                    browser.page().navigate(told.list() + "?lang=" + language.substring(0, 2));
                    browser.picture("letters-" + language + size[0]);
                    assertThat(browser.overflows()).isFalse();
                    browser.page().navigate(path);
                    browser.picture("letter-" + language + size[0]);
                    assertThat(browser.overflows()).isFalse();
                }
            }
        }
    }

    /** The letter as three papers, the PDF drawn to be looked at. */
    private static void printed(Browser lin, String path) throws IOException {
        var word = lin.fetch(path + "/letter.docx", Map.of());
        try (var paper = new XWPFDocument(new ByteArrayInputStream(word.body()))) {
            var text = String.join(
                    "\n", paper.getParagraphs().stream().map(p -> p.getText()).toList());
            assertThat(text).contains("责任状", "出租房屋登记核对", "桥东街道");
        }
        try (var paper =
                Loader.loadPDF(lin.fetch(path + "/letter.pdf", Map.of()).body())) {
            var draw = new PDFRenderer(paper);
            for (int i = 0; i < paper.getNumberOfPages(); i++) {
                ImageIO.write(
                        draw.renderImage(i, 1.2f),
                        "png",
                        Path.of("target/pictures/letter-paper-" + i + ".png").toFile());
            }
            assertThat(new PDFTextStripper().getText(paper).replaceAll("\\s", ""))
                    .contains("责任状", "夜间巡逻加密");
        }
        var ofd = lin.fetch(path + "/letter.ofd", Map.of());
        assertThat(ofd.statusCode()).isEqualTo(200);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(ofd.body()))) {
            assertThat(zip.getNextEntry()).isNotNull();
        }
    }
}
