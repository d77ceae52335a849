package anlan.ground.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.ground.clock.OfficeClock;
import anlan.ground.intake.Photos;
import anlan.ground.store.District;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Against ClamAV's own daemon. */
@AnlanTest
class ScanTest {

    private static final byte[] GOOD = "整改说明：已完成。".getBytes(StandardCharsets.UTF_8);
    private static final byte[] BAD = ("x " + ClamDaemon.MARK + " x").getBytes(StandardCharsets.US_ASCII);

    @TempDir
    private static Path folder;

    private static ClamDaemon daemon;

    @Autowired
    private Given given;

    @Autowired
    private Clamd clamd;

    @Autowired
    private Rescan rescan;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        daemon = new ClamDaemon(folder);
    }

    @AfterAll
    static void stop() {
        daemon.close();
    }

    @AfterEach
    void scan_nothing_else() {
        clamd.moved("");
    }

    @Test
    void the_daemon_is_asked_by_socket_and_by_port_and_a_signature_of_ours_is_found() {
        for (var address : new String[] {daemon.address(), daemon.socket()}) {
            var asked = new Clamd(address, Duration.ofSeconds(20));
            assertThat(asked.scan(new ByteArrayInputStream(GOOD))).isEqualTo(new Verdict.Clean());
            assertThat(asked.scan(new ByteArrayInputStream(BAD))).isEqualTo(new Verdict.Found(ClamDaemon.FOUND));
        }
    }

    @Test
    void what_is_more_than_the_daemon_takes_or_a_daemon_that_hangs_tells_nothing() throws IOException {
        var much = new ByteArrayInputStream(new byte[8 << 20]);
        assertThat(new Clamd(daemon.address(), Duration.ofSeconds(20)).scan(much))
                .isInstanceOf(Verdict.Unable.class);
        assertThat(new Clamd("127.0.0.1:1", Duration.ofSeconds(20)).scan(new ByteArrayInputStream(GOOD)))
                .isInstanceOf(Verdict.Unable.class);
        try (var mute = new ServerSocket(0)) {
            var asked = new Clamd("127.0.0.1:" + mute.getLocalPort(), Duration.ofMillis(300));
            assertThat(asked.scan(new ByteArrayInputStream(GOOD))).isInstanceOf(Verdict.Unable.class);
        }
    }

    @Test
    void what_is_found_is_refused_and_sealed_away() {
        clamd.moved(daemon.address());
        var d = given.district();
        d.coordinator("lin");
        var browser = new Browser(port).signIn("lin." + d.code());
        browser.get("/files");
        var good = browser.postFile("/files", Map.of(), "说明.txt", GOOD);
        assertThat(good.body()).contains("已收下");
        assertThat(browser.fetch(path(good.body()), Map.of()).statusCode()).isEqualTo(200);

        var bad = browser.postFile("/files", Map.of(), "报告.txt", BAD);
        assertThat(bad.statusCode()).isEqualTo(422);
        assertThat(bad.body()).contains("不予接收", "查出病毒", ClamDaemon.FOUND);
        assertThat(browser.get("/files").body()).contains("报告.txt", ClamDaemon.FOUND);
        assertThat(d.inside(() -> jdbc.sql("select count(*) from attachment")
                        .query(Long.class)
                        .single()))
                .isEqualTo(1);
        assertThat(d.inside(() -> jdbc.sql("select count(*) from vault_content")
                        .query(Long.class)
                        .single()))
                .isEqualTo(2);
    }

    @Test
    void while_the_daemon_is_away_a_file_is_kept_waiting_and_given_to_nobody() {
        clamd.moved("127.0.0.1:1");
        var d = given.district();
        d.coordinator("lin");
        var browser = new Browser(port).signIn("lin." + d.code());
        browser.get("/files");
        var good = browser.postFile("/files", Map.of(), "现场.jpg", Photos.plain("jpeg", 40, 30));
        assertThat(good.body()).contains("待查毒");
        var path = path(good.body());
        var bad = path(browser.postFile("/files", Map.of(), "报告.txt", BAD).body());
        assertThat(browser.get(path).statusCode()).isEqualTo(409);
        assertThat(browser.get(path).body()).contains("正在查毒");
        assertThat(browser.get("/files").body()).contains("2 份待查毒");

        clamd.moved(daemon.address());
        OfficeClock.asIf(Instant.now().plus(Duration.ofMinutes(11)), () -> District.run(d.code(), rescan::waiting));
        assertThat(browser.fetch(path, Map.of()).statusCode()).isEqualTo(200);
        assertThat(browser.get(bad).statusCode()).isEqualTo(409);
        assertThat(browser.get(bad).body()).contains("查出病毒");
        assertThat(browser.get("/files").body()).doesNotContain("份待查毒");
    }

    private static String path(String page) {
        var id = java.util.regex.Pattern.compile("name=\"files\" value=\"(\\d+)\"")
                .matcher(page);
        assertThat(id.find()).isTrue();
        return "/files/" + id.group(1);
    }
}
