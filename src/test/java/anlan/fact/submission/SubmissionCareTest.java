package anlan.fact.submission;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.fact.sheet.PublishedSheet;
import anlan.fact.sheet.Question;
import anlan.fact.sheet.Skip;
import anlan.fact.sheet.Wording;
import anlan.fact.sweep.SweepWorld;
import anlan.ground.clock.OfficeClock;
import anlan.ground.intake.Photos;
import anlan.ground.store.District;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What lies after it was sent: photos that nothing names, records that nobody decides about, and how those read to whoever decides. */
@AnlanTest
class SubmissionCareTest {

    private static final Wording NONE = new Wording("", "");

    @Autowired
    private Given given;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private PublishedSheet published;

    @Autowired
    private ClearPhotos clear;

    @LocalServerPort
    private int port;

    private SweepWorld w;
    private String path = "";
    private Browser zhou;
    private long sheet;

    @BeforeEach
    void begin() {
        clock.choose(LocalDate.of(2026, 3, 2));
        w = new SweepWorld(given, jdbc, port);
        var options = List.of(
                new Question.Option("o1", new Wording("有", "Yes")), new Question.Option("o2", new Wording("无", "No")));
        List<Question> questions =
                List.of(new Question.One("q1", new Wording("有无住人", "Inhabited"), NONE, true, Skip.ALWAYS, options));
        sheet = w.world.inside(() -> published.make("出租房屋排查表", questions, w.lin));
        path = w.underWay(String.valueOf(sheet), w.zhou);
        zhou = w.as("zhou");
        zhou.get(path);
    }

    @AfterEach
    void end() {
        clock.choose(null);
    }

    private Form form() {
        var form = new Form(path, w.cut());
        form.sheet = sheet;
        form.answers.put("q1", "o2");
        return form;
    }

    private String send(Sent sent) {
        return zhou.script("POST", "/submissions", "application/json", Form.json(sent))
                .body();
    }

    private void photo(UUID id, byte[] whole, int most) {
        var hash = HexFormat.of().formatHex(RawPhoto.sha256().digest(whole));
        zhou.script(
                "PUT",
                "/submissions/photos/" + id + "?hash=" + hash + "&size=" + whole.length + "&start=0",
                "application/octet-stream",
                java.util.Arrays.copyOf(whole, most));
    }

    @Test
    void photos_that_no_record_names_go_after_a_month_and_one_of_a_held_record_never() throws Exception {
        var named = UUID.randomUUID();
        var left = UUID.randomUUID();
        var torn = UUID.randomUUID();
        var picture = Photos.fromPhone(400, 300, 6);
        photo(named, picture, picture.length);
        photo(left, picture, picture.length);
        photo(torn, picture, 500);
        var held =
                form().found("荒地焚烧", new Sent.Point(121.5, 31.2, 10.0), named).sent();
        assertThat(send(held)).contains("held");

        clock.choose(LocalDate.of(2026, 3, 31));
        District.in(w.world.code(), clear::run);
        assertThat(w.count("select count(*) from submission_photo")).isEqualTo(3);
        clock.choose(LocalDate.of(2026, 4, 3));
        assertThat(District.in(w.world.code(), clear::run).count()).isEqualTo(2);
        assertThat(w.count("select count(*) from submission_photo")).isEqualTo(1);
        assertThat(w.count("select count(*) from submission_piece")).isEqualTo(1);
        assertThat(zhou.get("/submissions/photos/" + left).statusCode()).isEqualTo(404);
        assertThat(w.count("select count(*) from audit_entry where what = 'submission.cleared' and after like '%2%'"))
                .isEqualTo(1);
        // A form that names one after all is asked for it anew.
        assertThat(send(form().block(2).found("占道", left).sent())).contains("missing");
        photo(left, picture, picture.length);
        assertThat(send(form().block(2).found("占道", left).sent())).contains("taken");
    }

    @Test
    void a_held_record_becomes_a_task_after_a_day_and_is_late_after_three() {
        var never = form().update(form().sent()).sent();
        assertThat(send(never)).contains("held").contains("还没有收到");
        var lin = w.as("lin");
        assertThat(lin.get("/").body()).doesNotContain("份手机上报等待核定");
        clock.choose(LocalDate.of(2026, 3, 4));
        var lin2 = w.as("lin");
        assertThat(lin2.get("/").body()).contains("桥东排查：1 份手机上报等待核定").contains(path + "/submissions");
        assertThat(w.as("head").get("/").body()).doesNotContain("份手机上报等待核定");
        clock.choose(LocalDate.of(2026, 3, 6));
        assertThat(w.as("lin").get("/").body()).contains("逾期");
    }

    @Test
    void whoever_decides_reads_the_questions_and_what_the_version_that_counts_says_otherwise() {
        var first = form().sent();
        assertThat(send(first)).contains("taken");
        assertThat(send(form().update(first).sent())).contains("\"version\":2");
        var late = form().update(first);
        late.answers.put("q1", "o1");
        var conflicting = late.sent();
        assertThat(send(conflicting)).contains("held");
        var page = w.as("lin").get(path + "/submissions/" + conflicting.id()).body();
        assertThat(page).contains("有无住人").contains(">有<").contains("现行版本为：无").doesNotContain(">q1<");

        var mended = form().update(conflicting).sent();
        assertThat(send(mended)).contains("held").contains("第 2 版");
        var unknown = form().block(3);
        unknown.version = 7;
        var sent = unknown.sent();
        assertThat(send(sent)).contains("held").contains("服务器上没有");
        assertThat(w.as("lin").get(path + "/submissions/" + sent.id()).body())
                .contains("有无住人")
                .contains(">无<");
    }
}
