package anlan.fact.openrosa;

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
import anlan.ground.job.Job;
import anlan.ground.store.District;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.javarosa.core.model.data.IntegerData;
import org.javarosa.core.model.data.SelectOneData;
import org.javarosa.core.model.data.StringData;
import org.javarosa.core.model.data.helper.Selection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** ODK Collect's way with a sweep, with ODK's own engine reading and filling the form. */
@AnlanTest
class CollectTest {

    private static final Wording NONE = new Wording("", "");
    private static final List<Question> QUESTIONS = List.of(
            new Question.One(
                    "q1",
                    new Wording("有无住人", "Does anybody live there"),
                    NONE,
                    true,
                    Skip.ALWAYS,
                    List.of(
                            new Question.Option("o1", new Wording("有", "Yes")),
                            new Question.Option("o2", new Wording("无", "No")))),
            new Question.Whole("q2", Wording.of("住了几人"), NONE, true, when("q1", "o1"), 1L, 500L),
            new Question.Text("q3", Wording.of("用途"), NONE, true, when("q1", "o2"), 40, ""),
            new Question.Note("q4", Wording.of("请锁好充电间"), NONE, false, Skip.ALWAYS));

    @Autowired
    private Given given;

    @Autowired
    private PublishedSheet published;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private List<Job> jobs;

    @LocalServerPort
    private int port;

    private SweepWorld w;
    private long sheet;
    private String path = "";
    private Collect collect;

    private static Skip when(String key, String option) {
        return new Skip(false, List.of(new Skip.Rule(key, Skip.Test.IS, option)));
    }

    @BeforeEach
    void begin() {
        clock.choose(LocalDate.of(2026, 3, 2));
        w = new SweepWorld(given, jdbc, port);
        sheet = w.world.inside(() -> published.make("出租房屋排查表", QUESTIONS, w.lin));
        path = w.underWay(String.valueOf(sheet), w.zhou);
        collect = phone(w.as("zhou"));
    }

    @AfterEach
    void end() {
        clock.choose(null);
    }

    static Collect phone(Browser person) {
        person.get("/account/devices");
        var made = person.post("/account/devices", Map.of("name", "工作手机")).body();
        return new Collect(field(made, "server"), field(made, "user"), field(made, "secret"));
    }

    private static String field(String page, String id) {
        var found = Pattern.compile("id=\"" + id + "\" value=\"([^\"]+)\"").matcher(page);
        assertThat(found.find()).as(id).isTrue();
        return found.group(1);
    }

    private Filling filling() throws Exception {
        var list = collect.get("/formList");
        assertThat(list.headers().firstValue("X-OpenRosa-Version")).contains("1.0");
        assertThat(list.headers().firstValue("Content-Type").orElse("")).startsWith("text/xml");
        var form = collect.get(Collect.named(list.body(), "downloadUrl")).body();
        assertThat(Collect.named(list.body(), "hash")).isEqualTo(Envelope.md5(form));
        var manifest = collect.get(Collect.named(list.body(), "manifestUrl")).body();
        var blocks = collect.get(Collect.named(manifest, "downloadUrl")).body();
        assertThat(Collect.named(manifest, "hash")).isEqualTo(Envelope.md5(blocks));
        assertThat(blocks).startsWith("name,label,known\n").contains("第 1 格");
        return new Filling(Forms.read(form, blocks)).answer("block", pick(w.cut() + "-1"));
    }

    private static SelectOneData pick(String value) {
        return new SelectOneData(new Selection(value));
    }

    private Filling found() throws Exception {
        return filling()
                .answer("result", pick("found"))
                .answer("q1", pick("o1"))
                .answer("q2", new IntegerData(12))
                .answer("category", pick("safety-hazard"))
                .answer("severity", pick("serious"))
                .answer("title", new StringData("疏散通道被占"))
                .answer("photo", new StringData("1772433000000.jpg"));
    }

    private void clean() throws Exception {
        var job = jobs.stream()
                .filter(j -> j.name().equals("submission.clean"))
                .findFirst()
                .orElseThrow();
        District.in(w.world.code(), job::run);
    }

    @Test
    void a_form_is_listed_read_by_odks_engine_filled_and_sent_and_arrives_with_its_photo() throws Exception {
        assertThat(collect.head().statusCode()).isEqualTo(204);
        assertThat(collect.head()
                        .headers()
                        .firstValueAsLong("X-OpenRosa-Accept-Content-Length")
                        .orElse(0))
                .isGreaterThan(10_000_000);
        var filling = found();
        var xml = filling.done();
        assertThat(filling.asked)
                .containsSubsequence("block", "result", "q1", "q2", "q4", "category", "photo")
                .doesNotContain("q3", "why");
        var photo = Photos.fromPhone(1600, 1200, 6);
        // What is too much for one request comes in several; until then nothing counts.
        assertThat(collect.submit(xml, Map.of()).statusCode()).isEqualTo(202);
        assertThat(w.count("select count(*) from sweep_visit")).isZero();
        var answer = collect.submit(xml, Map.of("1772433000000.jpg", photo));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(answer.body()).contains("http://openrosa.org/http/response").contains("登记问题 1 件");
        clean();
        assertThat(w.count("select count(*) from problem_evidence")).isEqualTo(1);
        assertThat(w.count("select count(*) from attachment where removed @> array['place']"))
                .isEqualTo(1);
        var lin = w.as("lin");
        assertThat(lin.get(path).body()).contains("发现问题 1 件");
        assertThat(lin.get("/problems").body()).contains("疏散通道被占");
        assertThat(w.count("select count(*) from submission_edition where way = 'openrosa' and sheet = " + sheet))
                .isEqualTo(1);
    }

    @Test
    void the_same_form_sent_twenty_times_at_once_counts_once() throws Exception {
        var xml = filling()
                .answer("result", pick("clear"))
                .answer("q1", pick("o2"))
                .answer("q3", new StringData("仓库"))
                .done();
        var said = new TreeSet<String>();
        try (var many = Executors.newFixedThreadPool(20)) {
            Callable<String> once = () -> {
                var answer = collect.submit(xml, Map.of());
                return answer.statusCode() + answer.body();
            };
            for (var answer :
                    many.invokeAll(Stream.generate(() -> once).limit(20).toList())) {
                said.add(answer.get());
            }
        }
        assertThat(said).hasSize(1);
        assertThat(said.first()).startsWith("201");
        assertThat(w.count("select count(*) from sweep_visit")).isEqualTo(1);
    }

    @Test
    void an_older_version_is_taken_until_it_is_withdrawn_and_then_kept_for_somebody_to_decide() throws Exception {
        var old = filling()
                .answer("result", pick("clear"))
                .answer("q1", pick("o1"))
                .answer("q2", new IntegerData(3))
                .done();
        var late = filling()
                .answer("block", pick(w.cut() + "-2"))
                .answer("result", pick("clear"))
                .answer("q1", pick("o1"))
                .answer("q2", new IntegerData(3))
                .done();
        var before = Collect.named(collect.get("/formList").body(), "version");
        assertThat(w.world.inside(() -> published.again(sheet, w.lin))).isEqualTo(2);
        assertThat(Collect.named(collect.get("/formList").body(), "version"))
                .startsWith("2-")
                .isNotEqualTo(before);
        assertThat(collect.submit(old, Map.of()).body()).contains("已收到并计入");
        w.world.inside(() -> {
            published.withdraw(sheet, 1, w.lin);
            return true;
        });
        var held = collect.submit(late, Map.of());
        assertThat(held.statusCode()).isEqualTo(201);
        assertThat(held.body()).contains("待负责人确认");
        assertThat(w.count("select count(*) from submission_hold")).isEqualTo(1);
        assertThat(w.as("lin").get(path).body()).contains("等待核定");
    }

    @Test
    void what_cannot_be_taken_in_is_refused_with_a_sentence_and_never_breaks() throws Exception {
        var xml = new String(found().done(), StandardCharsets.UTF_8);
        var entity = xml.replaceFirst("<data", "<!DOCTYPE data [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><data");
        assertThat(collect.submit(entity.getBytes(StandardCharsets.UTF_8), Map.of())
                        .body())
                .contains("外部定义");
        var laughs = xml.replaceFirst("<data", "<!DOCTYPE data [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><data");
        assertThat(collect.submit(laughs.getBytes(StandardCharsets.UTF_8), Map.of())
                        .statusCode())
                .isEqualTo(400);
        assertThat(collect.submit("<data".getBytes(StandardCharsets.UTF_8), Map.of())
                        .body())
                .contains("无法读取");
        assertThat(collect.submit(new byte[600 * 1024], Map.of()).body()).contains("512 KB");
        assertThat(collect.submit(xml.replace("uuid:", "no").getBytes(StandardCharsets.UTF_8), Map.of())
                        .body())
                .contains("缺少编号");
        assertThat(collect.submit(
                                xml.replaceFirst("anlan-sweep-[0-9]+", "anlan-sweep-999999")
                                        .getBytes(StandardCharsets.UTF_8),
                                Map.of("1772433000000.jpg", Photos.fromPhone(80, 60, 1)))
                        .statusCode())
                .isEqualTo(422);
        assertThat(collect.submit(
                                xml.replaceFirst("anlan-sweep-[0-9]+", "other").getBytes(StandardCharsets.UTF_8),
                                Map.of())
                        .body())
                .contains("不是本系统的排查表");
        assertThat(phone(w.as("wu")).get("/formList").body()).doesNotContain("<xform>");
        assertThat(w.count("select count(*) from sweep_visit")).isZero();
    }

    @Test
    void a_clock_a_day_off_is_no_harm_and_a_place_outside_the_district_waits_for_somebody() throws Exception {
        var xml = new String(found().done(), StandardCharsets.UTF_8);
        var late = xml.replaceFirst("<start>[^<]*", "<start>2031-01-01T00:00:00.000+08:00");
        assertThat(collect.submit(
                                late.getBytes(StandardCharsets.UTF_8),
                                Map.of("1772433000000.jpg", Photos.fromPhone(80, 60, 1)))
                        .body())
                .contains("已收到并计入");
        var outside = new String(found().done(), StandardCharsets.UTF_8)
                .replace("<point />", "<point>31.2 121.5 0 8</point>");
        assertThat(collect.submit(
                                outside.getBytes(StandardCharsets.UTF_8),
                                Map.of("1772433000000.jpg", Photos.fromPhone(80, 60, 1)))
                        .body())
                .contains("待负责人确认");
    }
}
