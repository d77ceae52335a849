package anlan.ground.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Given;
import anlan.RealBrowser;
import anlan.ground.intake.Papers;
import anlan.ground.intake.Photos;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@AnlanTest
class UploadTest {

    @Autowired
    private Given given;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    @Test
    void files_are_chosen_and_taken_off_again_before_any_is_sent_and_each_says_what_became_of_it() {
        var d = given.district();
        d.coordinator("lin");
        try (var browser = new RealBrowser(port, RealBrowser.DESK, "zh-CN").signIn("lin." + d.code())) {
            var page = browser.page();
            page.navigate("/files/trial");
            browser.picture("files-trial-empty");
            page.setInputFiles("#file", new FilePayload[] {
                new FilePayload("现场照片.jpg", "image/jpeg", Photos.fromPhone(800, 600, 6)),
                new FilePayload("误选.pdf", "application/pdf", Papers.pdf()),
                new FilePayload("名不符实.docx", "application/msword", Papers.pdf())
            });
            assertThat(page.locator(".files li").count()).isEqualTo(3);
            browser.picture("files-trial-chosen");
            page.locator(".files li", new Page.LocatorOptions().setHasText("误选"))
                    .locator("button")
                    .click();
            page.click(".acts button.first");
            page.waitForSelector(".files li[data-file].turned");
            assertThat(page.locator(".files li").count()).isEqualTo(2);
            assertThat(page.locator(".files").textContent()).contains("已去除：拍摄设备、拍摄地点、拍摄时间", "600 × 800", "与扩展名不符");
            browser.picture("files-trial-seen");
        }
        assertThat(d.inside(() -> jdbc.sql("select count(*) from attachment")
                        .query(Long.class)
                        .single()))
                .isZero();
    }

    @Test
    void on_a_phone_a_file_may_be_dropped_nowhere_but_a_photo_taken() {
        var d = given.district();
        d.coordinator("lin");
        try (var browser = new RealBrowser(port, RealBrowser.PHONE, "zh-CN").signIn("lin." + d.code())) {
            var page = browser.page();
            page.navigate("/files/trial?lang=en");
            page.setInputFiles(
                    ".camera input",
                    new FilePayload[] {new FilePayload("IMG_0001.jpg", "image/jpeg", Photos.fromPhone(800, 600, 3))});
            page.click(".acts button.first");
            page.waitForSelector(".files li[data-file]");
            assertThat(page.locator(".files").textContent()).contains("Removed: the device, where it was taken");
            browser.picture("files-trial-phone");
            assertThat(browser.overflows()).isFalse();
            page.navigate("/files");
            browser.picture("files-phone");
        }
    }

    @Test
    void what_is_dropped_is_listed_too() {
        var d = given.district();
        d.coordinator("lin");
        try (var browser = new RealBrowser(port, RealBrowser.DESK, "zh-CN").signIn("lin." + d.code())) {
            var page = browser.page();
            page.navigate("/files/trial");
            page.evaluate("""
                    () => { const held = new DataTransfer(); held.items.add(new File(["整改说明"], "说明.txt", { type: "text/plain" }));
                      document.querySelector(".upload").dispatchEvent(new DragEvent("drop", { dataTransfer: held, bubbles: true, cancelable: true })); }""");
            assertThat(page.locator(".files li").textContent()).contains("说明.txt", "待上传");
            page.click(".acts button.first");
            page.waitForSelector(".files li[data-file]");
            assertThat(page.locator(".files").textContent()).contains("可以接收");
            page.navigate("/files");
            browser.picture("files");
        }
    }
}
