package anlan.fact.pocket;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Given;
import anlan.fact.sweep.SweepWorld;
import anlan.ground.clock.OfficeClock;
import anlan.ground.intake.Photos;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Phones in the street: no signal in the middle of a form, closed, opened again, sent later; two of them; somebody else's. */
@AnlanTest
class PocketTest {

    @Autowired
    private Given given;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    @TempDir
    private Path profiles;

    private SweepWorld w;
    private String path;

    @Autowired
    private OfficeClock clock;

    @BeforeEach
    void begin() {
        clock.choose(LocalDate.of(2026, 3, 2));
        w = new SweepWorld(given, jdbc, port);
        path = w.underWay(w.zhou, w.chen);
    }

    @AfterEach
    void end() {
        clock.choose(null);
    }

    private Phone phone(String profile) {
        return new Phone("http://127.0.0.1:" + port, profiles.resolve(profile));
    }

    private String block(int cell) {
        return "#/block/" + path.replaceAll("\\D", "") + "/" + w.cut() + "/" + cell;
    }

    @Test
    void a_form_begun_with_signal_is_gone_on_with_without_it_outlives_the_phone_and_is_sent_later() {
        try (var phone = phone("a").signIn("zhou." + w.world.code())) {
            var page = phone.page();
            assertThat(phone.main("已走 0 / 12 格")).contains("已走 0 / 12 格").contains("去走第 1 格");
            phone.picture("pocket-home");
            page.click("a.btn.first");
            phone.choose("found");
            page.locator("input[name=what]").fill("夜市摊位");
            phone.offline(true);
            phone.find(0, "夜市摊位占用消防通道", Photos.fromPhone(1200, 900, 6));
            page.locator("section.found textarea").fill("约 60 米，夜间 8 点后");
            page.waitForTimeout(300);
            phone.picture("pocket-form");
            assertThat(phone.overflows()).isFalse();

            phone.restart(true);
            page = phone.page();
            page.navigate("/pocket/");
            page.waitForSelector(".bar");
            assertThat(phone.main("继续填写第 1 格")).contains("继续填写第 1 格");
            page.click("a.btn.first");
            assertThat(page.inputValue("input[name=what]")).isEqualTo("夜市摊位占用消防通道");
            assertThat(page.inputValue("section.found textarea")).contains("约 60 米");
            assertThat(page.locator(".shot img").count()).isEqualTo(1);
            phone.finish();
            page.waitForSelector("h1:has-text('第 2 格')");
            phone.choose("clear");
            phone.finish();
            phone.says("2 条待发");
            phone.says("离线");
            phone.open("#/queue");
            phone.picture("pocket-queue-offline");
            assertThat(w.count("select count(*) from sweep_visit")).isZero();

            // A browser that was closed has left its sitting; what it keeps waits for its owner.
            phone.offline(false);
            page.waitForSelector("#again");
            phone.signIn("zhou." + w.world.code());
            phone.says("已全部发送");
            assertThat(w.count("select count(*) from sweep_visit")).isEqualTo(2);
            assertThat(w.count("select count(*) from problem")).isEqualTo(1);
            assertThat(w.count("select count(*) from submission_photo_whole")).isEqualTo(1);
        }
        assertThat(w.as("lin").get(path).body()).contains("已走 2 / 12 格").contains("发现问题 1 件");
    }

    @Test
    void the_same_record_changed_on_two_phones_waits_for_a_person_and_both_sides_see_it() {
        try (var one = phone("one").signIn("zhou." + w.world.code())) {
            one.open(block(5));
            one.choose("clear");
            one.finish();
            one.says("已全部发送");
            try (var other = phone("other").signIn("zhou." + w.world.code())) {
                one.offline(true);
                one.open(block(5));
                one.page().click("text=修改");
                one.choose("found");
                one.find(0, "井盖缺失");
                one.finish();
                one.says("1 条待发");

                other.open(block(5));
                other.page().click("text=修改");
                other.choose("unreached");
                other.page().fill("#why", "大门上锁");
                other.finish();
                other.says("已全部发送");

                one.offline(false);
                one.says("1 条待处理");
                one.open("#/queue");
                assertThat(one.main("等待核定")).contains("等待核定").contains("已有更新的第 2 版");
                one.picture("pocket-held");
            }
        }
        assertThat(w.count("select count(*) from problem")).isZero();
        var lin = w.as("lin");
        assertThat(lin.get(path).body()).contains("有 1 份上报等待核定");
        assertThat(lin.get(path + "/submissions").body()).contains("等待核定").contains("第 5 格");
    }

    @Test
    void another_who_signs_in_on_the_phone_neither_sees_nor_sends_what_the_first_left() {
        try (var phone = phone("shared").signIn("zhou." + w.world.code())) {
            phone.open(block(3));
            phone.choose("found");
            phone.offline(true);
            phone.find(0, "只有我看得到");
            phone.finish();
            phone.context().clearCookies();
            phone.offline(false);
            phone.page().waitForSelector("#again");
            assertThat(phone.page().textContent("#again")).contains("登录已到期");
            phone.picture("pocket-signed-out");
            phone.signIn("chen." + w.world.code());
            phone.open("#/queue");
            assertThat(phone.page().textContent("#app")).contains("本机还没有记录").doesNotContain("只有我看得到");
            assertThat(w.count("select count(*) from submission")).isZero();
            phone.context().clearCookies();
            phone.signIn("zhou." + w.world.code());
            phone.says("已全部发送");
            assertThat(w.count("select count(*) from problem")).isEqualTo(1);
        }
    }

    /** Chromium says itself what would keep a phone from installing it. */
    @Test
    void it_can_be_installed_on_a_phone() {
        try (var phone = phone("installed").signIn("zhou." + w.world.code())) {
            var session = phone.context().newCDPSession(phone.page());
            var faults = session.send("Page.getInstallabilityErrors").getAsJsonArray("installabilityErrors");
            assertThat(faults.toString()).isEqualTo("[]");
            var manifest = session.send("Page.getAppManifest");
            assertThat(manifest.getAsJsonArray("errors").toString()).isEqualTo("[]");
            assertThat(manifest.get("data").getAsString()).contains("\"start_url\"", "standalone", "安澜");
        }
    }

    @Test
    void signing_out_says_what_is_not_sent_and_leaves_nothing_on_the_phone() {
        try (var phone = phone("leaving").signIn("zhou." + w.world.code())) {
            phone.open(block(4));
            phone.choose("clear");
            phone.open("#/self");
            phone.page().click("#sign-out");
            phone.page().waitForSelector("main:has-text('还有 1 条没有发送')");
            phone.picture("pocket-sign-out");
            phone.page().click("#sign-out-all-the-same");
            phone.page().waitForURL("**/sign-in**");
            assertThat(phone.page().evaluate("indexedDB.databases().then(d => d.length)"))
                    .isEqualTo(0);
        }
    }

    @Test
    void photos_go_on_where_the_line_tore_and_arrive_once() throws Exception {
        try (var line = new CutLine(port);
                var phone = new Phone(line.address(), profiles.resolve("torn")).signIn("zhou." + w.world.code())) {
            phone.open(block(6));
            phone.choose("found");
            phone.offline(true);
            phone.find(0, "河道堆放杂物", noise(), noise());
            phone.finish();
            line.worsens(Duration.ofMillis(2000), 100_000);
            phone.offline(false);
            phone.page().setDefaultTimeout(180_000);
            phone.says("已全部发送");
            assertThat(line.cuts()).isPositive();
        }
        assertThat(w.count("select count(*) from problem")).isEqualTo(1);
        assertThat(w.count("select count(*) from submission_photo_whole")).isEqualTo(2);
        assertThat(w.count("select count(*) from submission_photo_of")).isEqualTo(2);
    }

    /** What does not get smaller when it is drawn anew. */
    private static byte[] noise() throws IOException {
        var image = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        var random = new Random(7);
        for (int i = 0; i < 640 * 480; i++) {
            image.setRGB(i % 640, i / 640, random.nextInt());
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", out);
        return out.toByteArray();
    }

    @Test
    void a_phone_a_day_ahead_sends_and_the_office_sees_how_far_its_clock_is_off() {
        try (var phone = phone("ahead").signIn("zhou." + w.world.code())) {
            phone.ahead(clock.ahead().plusMinutes(1505));
            phone.page().reload();
            phone.open(block(7));
            phone.choose("clear");
            phone.finish();
            phone.says("已全部发送");
        }
        var id = w.world.inside(() ->
                jdbc.sql("select id from submission_edition").query(UUID.class).single());
        assertThat(w.as("lin").get(path + "/submissions/" + id).body()).contains("时钟快 25 小时");
    }
}
