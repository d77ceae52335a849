package anlan.ground.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.ground.access.Viewer;
import anlan.ground.attachment.Attachments.Outcome;
import anlan.ground.clock.OfficeClock;
import anlan.ground.intake.Papers;
import anlan.ground.intake.Photos;
import anlan.ground.store.District;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@AnlanTest
class FilesTest {

    @Autowired
    private Given given;

    @Autowired
    private Attachments attachments;

    @Autowired
    private Departure departure;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    @Test
    void a_file_is_its_senders_until_a_record_uses_it_and_then_whoevers_may_see_the_record() throws IOException {
        var d = given.district();
        var lin = d.coordinator("lin");
        d.coordinator("wang");
        d.coordinator("zhao");
        var path = "/files/" + send(d, lin, "整改前.jpg", Photos.plain("jpeg", 40, 30));
        assertThat(get(d, "lin", path).statusCode()).isEqualTo(200);
        assertThat(get(d, "wang", path).statusCode()).isEqualTo(404);

        var id = Long.parseLong(path.substring(7));
        assertThat(d.inside(() -> attachments.use(id, "sample/wang", true, lin)))
                .isTrue();
        assertThat(d.inside(() -> attachments.of("sample/wang")))
                .extracting(Attachment::name)
                .containsExactly("整改前.jpg");
        assertThat(get(d, "wang", path).statusCode()).isEqualTo(200);
        assertThat(get(d, "zhao", path).statusCode()).isEqualTo(404);
        assertThat(get(d, "lin", path).statusCode())
                .as("it is the record's now")
                .isEqualTo(404);
        assertThat(d.inside(() -> jdbc.sql("select who_name from audit_entry where what = 'attachment.looked'")
                        .query(String.class)
                        .list()))
                .containsExactly("wang");
    }

    @Test
    void nobody_puts_anothers_file_or_one_in_use_on_a_record() throws IOException {
        var d = given.district();
        var lin = d.coordinator("lin");
        var wang = d.coordinator("wang");
        var id = send(d, lin, "a.pdf", Papers.pdf());
        assertThat(d.inside(() -> attachments.use(id, "sample/wang", false, wang)))
                .isFalse();
        assertThat(d.inside(() -> attachments.use(id, "sample/lin", false, lin)))
                .isTrue();
        assertThat(d.inside(() -> attachments.use(id, "sample/wang", false, lin)))
                .isFalse();
    }

    @Test
    void a_file_is_given_out_so_that_nothing_in_it_can_run_and_in_parts_if_asked() throws IOException {
        var d = given.district();
        var lin = d.coordinator("lin");
        var word = Papers.docx();
        var path = "/files/" + send(d, lin, "整改 说明.docx", word);
        var browser = new Browser(port).signIn("lin." + d.code());
        var whole = browser.fetch(path, Map.of());
        assertThat(whole.body()).isEqualTo(word);
        assertThat(whole.headers().firstValue("Content-Security-Policy").orElse(""))
                .isEqualTo("default-src 'none'; sandbox; frame-ancestors 'none'");
        assertThat(whole.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(whole.headers().firstValue("Content-Type").orElse("")).startsWith("application/vnd.openxml");
        assertThat(whole.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''%E6%95%B4%E6%94%B9%20%E8%AF%B4%E6%98%8E.docx");
        assertThat(whole.headers().firstValue("Cache-Control").orElse("")).startsWith("private");

        var part = browser.fetch(path, Map.of("Range", "bytes=10-19"));
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo(java.util.Arrays.copyOfRange(word, 10, 20));
        assertThat(part.headers().firstValue("Content-Range")).hasValue("bytes 10-19/" + word.length);
        assertThat(browser.fetch(path, Map.of("Range", "bytes=-5")).body()).hasSize(5);
        assertThat(browser.fetch(path, Map.of("Range", "bytes=999999999-")).statusCode())
                .isEqualTo(416);
        assertThat(browser.fetch(path, Map.of("Range", "lines=1-2")).body()).isEqualTo(word);
        var tag = whole.headers().firstValue("ETag").orElseThrow();
        assertThat(browser.fetch(path, Map.of("If-None-Match", tag)).statusCode())
                .isEqualTo(304);
    }

    @Test
    void what_no_record_uses_goes_after_a_week_and_its_content_unless_another_has_the_same() throws IOException {
        var d = given.district();
        var lin = d.coordinator("lin");
        var word = Papers.pdf();
        var unused = send(d, lin, "一.pdf", word);
        var used = send(d, lin, "二.pdf", word);
        d.inside(() -> attachments.use(used, "sample/lin", false, lin));
        assertThat(due(d, Duration.ofDays(6))).isEmpty();
        assertThat(due(d, Duration.ofDays(8))).containsExactly(unused);
        leave(d, unused, Duration.ofDays(8));
        assertThat(get(d, "lin", "/files/" + unused).statusCode()).isEqualTo(404);
        assertThat(get(d, "lin", "/files/" + used).statusCode()).isEqualTo(200);

        d.inside(() -> attachments.release(used, "sample/lin"));
        assertThat(due(d, Duration.ofDays(6))).isEmpty();
        leave(d, used, Duration.ofDays(8));
        leave(d, used, Duration.ofDays(8));
        assertThat(d.inside(() -> jdbc.sql(
                                "select (select count(*) from attachment) + (select count(*) from vault_content)")
                        .query(Long.class)
                        .single()))
                .isZero();
    }

    private List<Long> due(Given.World d, Duration later) {
        var due = new java.util.ArrayList<Long>();
        OfficeClock.asIf(Instant.now().plus(later), () -> due.addAll(District.in(d.code(), departure::due)));
        return due;
    }

    private void leave(Given.World d, long id, Duration later) {
        OfficeClock.asIf(Instant.now().plus(later), () -> District.run(d.code(), () -> departure.leave(id)));
    }

    private long send(Given.World d, Viewer viewer, String name, byte[] content) throws IOException {
        var outcome = District.in(d.code(), () -> attachments.receive(new ByteArrayInputStream(content), name, viewer));
        return ((Outcome.Kept) outcome).file().id();
    }

    private java.net.http.HttpResponse<byte[]> get(Given.World d, String who, String path) {
        return new Browser(port).signIn(who + "." + d.code()).fetch(path, Map.of());
    }
}
