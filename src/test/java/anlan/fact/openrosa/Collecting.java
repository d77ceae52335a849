package anlan.fact.openrosa;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.Browser;
import anlan.Given;
import anlan.fact.sheet.PublishedSheet;
import anlan.fact.sheet.Question;
import anlan.fact.sheet.Skip;
import anlan.fact.sheet.Wording;
import anlan.fact.sweep.SweepWorld;
import anlan.ground.clock.OfficeClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.javarosa.core.model.data.IntegerData;
import org.javarosa.core.model.data.SelectOneData;
import org.javarosa.core.model.data.StringData;
import org.javarosa.core.model.data.helper.Selection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A sweep under way with a sheet of questions, and a phone with ODK Collect, whose own engine reads and fills the form. */
abstract class Collecting {

    static final Wording NONE = new Wording("", "");
    static final List<Question> QUESTIONS = List.of(
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
    Given given;

    @Autowired
    PublishedSheet published;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    OfficeClock clock;

    @LocalServerPort
    int port;

    SweepWorld w;
    long sheet;
    String path = "";
    Collect collect;

    static Skip when(String key, String option) {
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

    static String field(String page, String id) {
        var found = Pattern.compile("id=\"" + id + "\" value=\"([^\"]+)\"").matcher(page);
        assertThat(found.find()).as(id).isTrue();
        return found.group(1);
    }

    Filling filling() throws Exception {
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

    static SelectOneData pick(String value) {
        return new SelectOneData(new Selection(value));
    }

    Filling found() throws Exception {
        return filling()
                .answer("result", pick("found"))
                .answer("q1", pick("o1"))
                .answer("q2", new IntegerData(12))
                .answer("category", pick("safety-hazard"))
                .answer("severity", pick("serious"))
                .answer("title", new StringData("疏散通道被占"))
                .answer("photo", new StringData("1772433000000.jpg"));
    }
}
