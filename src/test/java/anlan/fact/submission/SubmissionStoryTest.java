package anlan.fact.submission;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.fact.sweep.SweepWorld;
import anlan.ground.clock.OfficeClock;
import anlan.ground.intake.Photos;
import anlan.ground.store.District;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Records from phones: taken once, held when they do not fit, decided by a person. */
@AnlanTest
class SubmissionStoryTest {

    @Autowired
    private Given given;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private CleanPhotos clean;

    @LocalServerPort
    private int port;

    private SweepWorld w;
    private String path;
    private Browser zhou;

    @BeforeEach
    void begin() {
        clock.choose(LocalDate.of(2026, 3, 2));
        w = new SweepWorld(given, jdbc, port);
        path = w.underWay(w.zhou, w.chen);
        zhou = w.as("zhou");
        zhou.get(path);
    }

    @AfterEach
    void end() {
        clock.choose(null);
    }

    private Form form() {
        return new Form(path, w.cut());
    }

    private HttpResponse<String> send(Browser by, Sent sent) {
        return by.script("POST", "/submissions", "application/json", Form.json(sent));
    }

    private HttpResponse<String> piece(UUID photo, byte[] whole, int from, int to) {
        var part = java.util.Arrays.copyOfRange(whole, from, to);
        var hash = HexFormat.of().formatHex(RawPhoto.sha256().digest(whole));
        return zhou.script(
                "PUT",
                "/submissions/photos/" + photo + "?hash=" + hash + "&size=" + whole.length + "&start=" + from,
                "application/octet-stream",
                part);
    }

    @Test
    void a_record_sent_twenty_times_at_once_counts_once_and_is_answered_the_same() throws Exception {
        var sent = form().found("夜市摊位占用消防通道").found("路灯不亮").sent();
        try (var many = Executors.newFixedThreadPool(20)) {
            Callable<String> once = () -> send(zhou, sent).body();
            var answers = many.invokeAll(Stream.generate(() -> once).limit(20).toList());
            var said = new java.util.TreeSet<String>();
            for (var answer : answers) {
                said.add(answer.get());
            }
            assertThat(said).hasSize(1);
            assertThat(said.first()).contains("\"state\":\"taken\"").contains("\"version\":1");
        }
        assertThat(w.count("select count(*) from sweep_visit")).isEqualTo(1);
        assertThat(w.count("select count(*) from problem")).isEqualTo(2);
        assertThat(zhou.get(path).body()).contains("发现问题 2 件").contains("已走 1 / 12 格");
    }

    @Test
    void a_photo_goes_on_after_the_line_tore_and_is_seen_only_once_it_is_clean() throws Exception {
        var photo = UUID.randomUUID();
        var whole = Photos.fromPhone(800, 600, 6);
        assertThat(piece(photo, whole, 0, 5000).body()).contains("\"have\":5000");
        assertThat(zhou.get("/submissions/photos/" + photo).body()).contains("\"have\":5000");
        var early = send(zhou, form().found("占道", photo).sent());
        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(early.body()).contains("missing").contains(photo.toString());
        // Not the next piece: the answer says where to go on.
        assertThat(piece(photo, whole, 7000, 9000).body()).contains("\"have\":5000");
        assertThat(piece(photo, whole, 5000, whole.length).body()).contains("\"whole\":true");
        assertThat(piece(photo, whole, 5000, whole.length).body()).contains("\"whole\":true");
        assertThat(send(zhou, form().found("占道", photo).sent()).body()).contains("taken");
        assertThat(w.count("select count(*) from attachment")).isZero();
        District.in(w.world.code(), clean::run);
        assertThat(w.count("select count(*) from problem_evidence")).isEqualTo(1);
        assertThat(w.count("select count(*) from attachment where removed @> array['place']"))
                .isLessThanOrEqualTo(1);
        assertThat(w.count("select count(*) from submission_piece")).isZero();
        District.in(w.world.code(), clean::run);
        assertThat(w.count("select count(*) from problem_evidence")).isEqualTo(1);
    }

    @Test
    void an_update_counts_on_the_version_it_was_made_from_and_a_later_one_waits_for_a_person() {
        var first = form().sent();
        assertThat(send(zhou, first).body()).contains("\"version\":1");
        var onFirst = form().update(first).found("井盖缺失").sent();
        var onThat = form().update(onFirst).sent();
        assertThat(send(zhou, onThat).body()).contains("held").contains("还没有收到");
        assertThat(send(zhou, onFirst).body()).contains("\"version\":2");
        assertThat(send(zhou, onThat).body()).contains("\"version\":3");
        var conflicting = form().update(first).found("电线裸露").sent();
        assertThat(send(zhou, conflicting).body()).contains("held").contains("第 3 版");
        assertThat(w.count("select count(*) from problem")).isEqualTo(1);

        var lin = w.as("lin");
        assertThat(lin.get(path).body()).contains("有 1 份上报等待核定");
        var held = path + "/submissions/" + conflicting.id();
        assertThat(lin.get(held).body()).contains("电线裸露").contains("第 3 版");
        assertThat(lin.post(held + "/setting-aside", Map.of()).body()).contains("请说明不计入的原因");
        assertThat(lin.post(held + "/taking", Map.of("words", "两处都属实")).body()).contains("已计入");
        assertThat(lin.post(held + "/taking", Map.of()).statusCode()).isEqualTo(422);
        assertThat(w.count("select count(*) from problem")).isEqualTo(2);
        assertThat(zhou.get("/submissions/states?id=" + conflicting.id()).body())
                .contains("\"version\":4");
    }

    @Test
    void nothing_found_where_another_found_something_meanwhile_waits_and_a_finding_does_not() {
        var chen = w.as("chen");
        chen.get(path);
        assertThat(send(chen, form().found("占道经营").sent()).body()).contains("taken");
        var clear = form().sent();
        assertThat(send(zhou, clear).body()).contains("held").contains("chen已走过这一格");
        assertThat(send(zhou, form().found("垃圾堆放").sent()).body()).contains("taken");
        var lin = w.as("lin");
        var held = path + "/submissions/" + clear.id();
        lin.get(held);
        lin.post(held + "/setting-aside", Map.of("words", "以发现问题的记录为准"));
        assertThat(zhou.get("/submissions/states?id=" + clear.id()).body())
                .contains("aside")
                .contains("以发现问题的记录为准");
    }

    @Test
    void what_cannot_be_is_held_with_a_sentence_that_helps_and_nothing_is_lost() {
        var outside = form().found("荒地焚烧", new Sent.Point(121.5, 31.2, 10.0)).sent();
        assertThat(send(zhou, outside).body()).contains("held");
        assertThat(w.count("select count(*) from problem")).isZero();
        assertThat(w.as("lin").get(path + "/submissions/" + outside.id()).body())
                .contains("荒地焚烧");
        var unreached = form().block(2);
        unreached.result = Sent.Result.UNREACHED;
        assertThat(send(zhou, unreached.sent()).body()).contains("没有说明未能到达的原因");
        unreached.why = "大门上锁，无人应答";
        unreached.submission = UUID.randomUUID();
        assertThat(send(zhou, unreached.sent()).body()).contains("taken");
        assertThat(w.count("select count(*) from sweep_visit")).isZero();
        var unknown = form().block(3);
        unknown.sheet = 77;
        assertThat(send(zhou, unknown.sent()).body()).contains("held").contains("服务器上没有");
        var elsewhere = form().block(99).sent();
        assertThat(send(zhou, elsewhere).body()).contains("held").contains("不在本次排查中");
        var wu = w.as("wu");
        wu.get("/");
        assertThat(send(wu, form().sent()).body()).contains("turned").contains("您已不在这次排查中");
        var lin = w.as("lin");
        lin.get(path);
        lin.post(path + "/closing", Map.of("words", "改期"));
        assertThat(send(zhou, form().block(4).sent()).body()).contains("held").contains("已经结束");
        assertThat(zhou.script("POST", "/submissions", "application/json", "{".getBytes())
                        .statusCode())
                .isEqualTo(400);
        assertThat(zhou.script("POST", "/submissions", "application/json", "{}".getBytes())
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_phone_whose_clock_is_a_day_off_is_taken_at_the_servers_time_and_the_offset_shown() {
        var form = form();
        form.sentAt = clock.instant().plus(Duration.ofHours(25));
        var sent = form.sent();
        assertThat(send(zhou, sent).body()).contains("taken");
        assertThat(zhou.get(path + "/submissions/" + sent.id()).body())
                .contains("时钟快")
                .contains("以服务器为准");
        assertThat(w.count("select count(*) from sweep_visit where recorded_at < timestamptz '2026-03-03'"))
                .isEqualTo(1);
    }

    /** Eleven metres are enough to find a place again, and too coarse to tell a door. */
    @Test
    void of_where_somebody_stood_one_rounded_point_is_kept_for_each_finding_and_no_way() {
        send(zhou, form().found("夜市摊位占用消防通道").sent());
        send(zhou, form().block(2).sent());
        var everywhere = w.world.inside(() -> jdbc.sql("""
                        select string_agg(e.findings || e.answers || e.pictures, '') from submission_edition e
                        """).query(String.class).single());
        assertThat(everywhere).contains("120.0123", "30.005").doesNotContain("120.01234", "120.0123456", "30.00498");
        assertThat(w.count(
                        "select count(*) from problem_account where lon::text = '120.0123' and lat::text = '30.005'"))
                .isEqualTo(1);
        assertThat(w.count("""
                        select count(*) from information_schema.columns where table_name like 'sweep_visit%'
                          and column_name in ('lon', 'lat', 'point', 'track', 'way')
                        """)).isZero();
    }

    @Test
    void nobody_sends_what_another_began_nor_takes_anothers_photo() {
        var mine = form().sent();
        send(zhou, mine);
        var chen = w.as("chen");
        chen.get(path);
        assertThat(send(chen, mine).statusCode()).isEqualTo(422);
        assertThat(send(chen, form().update(mine).sent()).statusCode()).isEqualTo(422);
        var photo = UUID.randomUUID();
        piece(photo, new byte[] {1, 2, 3}, 0, 2);
        assertThat(chen.get("/submissions/photos/" + photo).statusCode()).isEqualTo(404);
    }
}
