package anlan.fact.pocket;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Given;
import anlan.fact.sheet.PublishedSheet;
import anlan.fact.sheet.Question;
import anlan.fact.sheet.Skip;
import anlan.fact.sheet.Wording;
import anlan.fact.sweep.SweepWorld;
import anlan.ground.clock.OfficeClock;
import anlan.ground.intake.Photos;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A question sheet in the street: its rules, its new version while the old one is being filled in, one that is taken no more; two people in one block. */
@AnlanTest
class PocketSheetTest {

    private static final Wording NONE = new Wording("", "");

    @Autowired
    private Given given;

    @Autowired
    private PublishedSheet published;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private OfficeClock clock;

    @LocalServerPort
    private int port;

    @TempDir
    private Path profiles;

    private SweepWorld w;
    private List<Question> questions = List.of();
    private long sheet;
    private String path = "";

    @BeforeEach
    void begin() {
        clock.choose(LocalDate.of(2026, 3, 2));
        w = new SweepWorld(given, jdbc, port);
        var yesNo = List.of(
                new Question.Option("o1", new Wording("有", "Yes")), new Question.Option("o2", new Wording("无", "No")));
        var onlyYes = new Skip(false, List.of(new Skip.Rule("q1", Skip.Test.IS, "o1")));
        questions = List.of(
                new Question.One("q1", new Wording("有无住人", "Does anybody live there"), NONE, true, Skip.ALWAYS, yesNo),
                new Question.Whole("q2", new Wording("住了几人", "How many"), NONE, true, onlyYes, 1L, 500L),
                new Question.Photo("q3", new Wording("门口照片", "Photo of the door"), NONE, false, onlyYes),
                new Question.Text("q4", new Wording("备注", "Remarks"), NONE, false, Skip.ALWAYS, 40, ""));
        sheet = w.world.inside(() -> published.make("出租房屋排查表", questions, w.lin));
        path = w.underWay(String.valueOf(sheet), w.zhou, w.chen);
    }

    @AfterEach
    void end() {
        clock.choose(null);
    }

    private Phone phone(String profile, String who) {
        return new Phone("http://127.0.0.1:" + port, profiles.resolve(profile)).signIn(who + "." + w.world.code());
    }

    private String block(int cell) {
        return "#/block/" + path.replaceAll("\\D", "") + "/" + w.cut() + "/" + cell;
    }

    @Test
    void whoever_reads_english_on_the_phone_has_the_whole_form_in_it() {
        try (var phone = new Phone("http://127.0.0.1:" + port, profiles.resolve("english"), 360, "en-US")) {
            phone.signIn("zhou." + w.world.code());
            phone.open(block(5));
            phone.choose("found");
            phone.picture("pocket-english");
            assertThat(phone.main("Does anybody live there", "Safety hazard", "Block 5"))
                    .contains("Does anybody live there", "Safety hazard", "Block 5")
                    .doesNotContain("安全隐患", "第 5 格");
            phone.open("#/self");
            phone.page().click("#language");
            phone.open(block(5));
            assertThat(phone.main("有无住人", "安全隐患", "第 5 格")).contains("有无住人", "安全隐患", "第 5 格");
        }
    }

    private static void answer(Phone phone, String value) {
        phone.page().check("input[name=q-q1][value=" + value + "]");
    }

    private int newVersion() {
        var more = new ArrayList<>(questions);
        more.add(new Question.Day("q5", new Wording("到期日", "Last day"), NONE, true, Skip.ALWAYS, null, null));
        return w.world.inside(() -> published.again(sheet, more, w.lin));
    }

    @Test
    void the_sheet_asks_on_the_phone_as_its_rules_say_and_its_answers_and_photos_are_read_at_the_office() {
        try (var phone = phone("rules", "zhou")) {
            phone.open(block(1));
            phone.choose("clear");
            assertThat(phone.main("有无住人")).contains("有无住人").doesNotContain("住了几人");
            answer(phone, "o1");
            phone.page().waitForSelector("#q-q2");
            phone.page().fill("#q-q2", "0");
            phone.page().fill("#q-q4", "联系 13800138000");
            phone.page().click("#finish");
            phone.page().waitForSelector("[data-fault=q2]");
            assertThat(phone.main("不能小于 1"))
                    .contains("不能小于 1")
                    .contains("证件号码或手机号")
                    .contains("还有 2 处");
            phone.picture("pocket-sheet-faults");
            phone.page().fill("#q-q2", "12");
            phone.page().fill("#q-q4", "二楼空置");
            phone.page()
                    .locator("fieldset[data-where=q3] input.album")
                    .setInputFiles(new FilePayload("IMG.jpg", "image/jpeg", Photos.fromPhone(800, 600, 6)));
            phone.page().locator("fieldset[data-where=q3] .shot img").waitFor();
            phone.picture("pocket-sheet");
            assertThat(phone.overflows()).isFalse();
            phone.finish();
            phone.says("已全部发送");
        }
        var lin = w.as("lin");
        assertThat(lin.get(path + "/answers").body())
                .contains("住了几人")
                .contains("12")
                .contains("正在清除位置和设备信息");
        assertThat(w.count("select count(*) from submission_photo_of")).isEqualTo(1);
    }

    @Test
    void a_draft_goes_on_with_the_new_version_of_its_sheet_and_keeps_its_answers() {
        try (var phone = phone("moved", "zhou")) {
            phone.open(block(2));
            phone.choose("clear");
            answer(phone, "o2");
            assertThat(newVersion()).isEqualTo(2);
            phone.page().reload();
            phone.open(block(2));
            assertThat(phone.page().textContent("#sheet-moved")).contains("从第 1 版改为第 2 版");
            assertThat(phone.page().isChecked("input[name=q-q1][value=o2]")).isTrue();
            phone.page().click("#finish");
            phone.page().waitForSelector("[data-fault=q5]");
            phone.picture("pocket-sheet-moved");
            phone.page().fill("#q-q5", "2026-12-31");
            phone.finish();
            phone.says("已全部发送");
        }
        assertThat(w.count("select sheet_version from submission_edition")).isEqualTo(2);
        assertThat(w.as("lin").get(path + "/answers").body()).contains("到期日").contains("2026-12-31");
    }

    @Test
    void what_was_saved_on_a_version_that_is_taken_no_more_is_held_and_counts_once_it_is_mended() {
        try (var phone = phone("withdrawn", "zhou")) {
            phone.open(block(3));
            phone.choose("clear");
            answer(phone, "o2");
            phone.offline(true);
            phone.finish();
            phone.says("1 条待发");
            newVersion();
            w.world.inside(() -> {
                published.withdraw(sheet, 1, w.lin);
                return true;
            });
            phone.offline(false);
            phone.says("1 条待处理");
            phone.open("#/queue");
            assertThat(phone.main("第 1 版")).contains("第 1 版").contains("已停用");
            phone.picture("pocket-sheet-held");
            var held = w.as("lin");
            var list = held.get(path + "/submissions").body();
            assertThat(list).contains("等待核定").contains("第 3 格");

            phone.page().reload();
            phone.open(block(3));
            phone.page().click("text=修改");
            phone.page().fill("#q-q5", "2026-06-30");
            phone.finish();
            phone.says("已全部发送");
        }
        assertThat(w.count("select count(*) from submission_waiting")).isZero();
        assertThat(w.count("select count(*) from submission_taking")).isEqualTo(1);
        assertThat(w.count("select count(*) from sweep_visit")).isEqualTo(1);
    }

    @Test
    void two_people_in_one_block_at_the_same_time_are_both_shown_and_neither_is_lost() {
        try (var one = phone("one", "zhou");
                var other = phone("other", "chen")) {
            for (var phone : List.of(one, other)) {
                phone.open(block(4));
                phone.offline(true);
                phone.choose("found");
                answer(phone, "o2");
            }
            one.find(0, "井盖缺失");
            other.find(0, "路灯不亮");
            one.finish();
            other.finish();
            one.offline(false);
            other.offline(false);
            one.says("已全部发送");
            other.says("已全部发送");
            one.page().reload();
            one.open(block(4));
            assertThat(one.main("已走过 2 次")).contains("已走过 2 次").contains("发现问题 1 件");
            one.picture("pocket-two-in-one-block");
        }
        assertThat(w.count("select count(*) from sweep_visit")).isEqualTo(2);
        assertThat(w.count("select count(*) from problem")).isEqualTo(2);
        assertThat(w.as("lin").get(path + "/submissions").body())
                .contains("zhou")
                .contains("chen");
    }
}
