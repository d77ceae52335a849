package anlan.promise.letter;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.ground.clock.OfficeClock;
import anlan.ground.signin.Phone;
import anlan.promise.duty.DutyBook;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A letter from its draft to two signatures, and what a change of the plan does to it. */
@AnlanTest
class LetterStoryTest {

    @Autowired
    private Given given;

    @Autowired
    private LetterWorld letters;

    @Autowired
    private DutyBook duties;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private LetterWorld.Told told;
    private Browser lin;
    private Browser zhao;
    private Browser head;

    @BeforeEach
    void begin() {
        clock.choose(LetterWorld.day());
        told = letters.tell(given.district());
        lin = as("lin");
        zhao = as("zhao");
        head = as("head");
    }

    @AfterEach
    void end() {
        clock.choose(null);
    }

    @Test
    void a_letter_is_drafted_reviewed_signed_by_both_and_signed_anew_when_a_duty_changes() {
        var duty = letters.duty(lin, told, "出租房屋登记核对");
        lin.get(told.list());
        assertThat(lin.post(told.list(), Map.of()).body()).contains("桥东街道", "待审核");
        var path = letters.sent(lin, zhao, told);
        assertThat(lin.get(path).body())
                .contains("第1号：出租房屋登记核对", "下降12%以上", "待单位签署")
                .doesNotContain("name=\"code\"");
        assertThat(head.get("/").body()).contains("桥东街道责任状", "责任状待您签署");

        assertThat(signed(head, path, "")).contains("请先在“我的账户”中设置两步验证");
        var phone = Phone.setUp(head);
        assertThat(signed(head, path, "000000")).contains("验证码");
        assertThat(signed(head, path, phone.next())).contains("待牵头单位签署", "已用验证码验证本人");
        assertThat(signed(head, path, phone.next())).contains("不由您办理此步");
        assertThat(signed(lin, path, Phone.setUp(lin).next())).contains("已签订");

        var paper = head.fetch(path + "/letter.pdf", Map.of());
        assertThat(paper.statusCode()).isEqualTo(200);
        assertThat(new String(paper.body(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        var hash = letters.hash(told.world());
        assertThat(head.get("/letters/check?code=" + hash.substring(0, 32)).body())
                .contains("正文与校验码一致", "责任单位签署：桥东街道 head");
        assertThat(head.get("/letters/check?code=xyz").statusCode()).isEqualTo(422);

        changed(duty, "出租房屋登记核对到户");
        assertThat(lin.get(told.list()).body()).contains("待重签");
        assertThat(head.get(path).body()).contains("变动之处", "<ins>第1号：出租房屋登记核对到户", "<del>第1号：出租房屋登记核对。");
        lin.get(path);
        assertThat(lin.post(path + "/version", Map.of()).body()).contains("第2版", "待审核");
        assertThat(head.get("/letters/check?code=" + hash).body()).contains("已被新版代替");
        LetterWorld.reviewedAndSent(zhao, path);
        letters.aWhileLater(told.world());
        assertThat(signed(head, path, phone.next())).contains("待牵头单位签署");
    }

    @Test
    void what_changes_between_reading_and_signing_is_not_signed() {
        var duty = letters.duty(lin, told, "摸底");
        var path = letters.sent(lin, zhao, told);
        var phone = Phone.setUp(head);
        head.get(path);
        changed(duty, "摸底到户");
        var answer = head.post(path + "/signature", Map.of("hash", letters.hash(told.world()), "code", phone.next()));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("方案或责任事项刚有变动，本版已不是现行内容，签署未生效");
        assertThat(signatures()).isZero();
    }

    /** The change is made, but not yet there for others to see, when the signature comes: it waits, and is refused. */
    @Test
    void what_changes_at_the_very_moment_of_signing_is_not_signed() throws Exception {
        letters.duty(lin, told, "摸底");
        var path = letters.sent(lin, zhao, told);
        var phone = Phone.setUp(head);
        head.get(path);
        var held = new CountDownLatch(1);
        var change = Thread.ofVirtual()
                .start(() -> told.world().inside(() -> {
                    duties.takeTurn(told.campaign());
                    jdbc.sql("update duty_now set title = '摸底清楚'").update();
                    held.countDown();
                    sleep();
                }));
        assertThat(held.await(10, TimeUnit.SECONDS)).isTrue();
        var answer = head.post(path + "/signature", Map.of("hash", letters.hash(told.world()), "code", phone.next()));
        change.join();
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("签署未生效");
        assertThat(signatures()).isZero();
    }

    @Test
    void a_draft_is_not_reviewed_by_its_writer_and_may_be_declined_and_withdrawn_with_a_reason() {
        lin.get(told.list());
        lin.post(told.list(), Map.of());
        var path = letters.sent(lin, zhao, told);
        head.get(path);
        assertThat(head.post(path + "/refusal", Map.of("words", " ")).body()).contains("请填写理由");
        assertThat(head.post(path + "/refusal", Map.of("words", "时限太紧")).body()).contains("已拒签", "时限太紧");
        lin.get(path);
        assertThat(lin.post(path + "/version", Map.of()).body()).contains("第2版");
        assertThat(lin.post(path + "/review", Map.of()).body()).contains("此版由您起草，须由其他人审核");
        lin.get(path);
        assertThat(lin.post(path + "/withdrawal", Map.of("words", "另行安排")).body())
                .contains("已撤回");
    }

    @Test
    void a_stand_in_signs_with_their_own_phone_and_is_named_as_one() {
        letters.duty(lin, told, "摸底");
        var path = letters.sent(lin, zhao, told);
        var deputy =
                told.world().person("deputy", told.bridge(), "handler").who().id();
        letters.lent(told.world(), told.head(), deputy);
        var stand = as("deputy");
        var phone = Phone.setUp(stand);
        stand.get("/account/delegations");
        stand.post(
                "/account/delegations/"
                        + told.world()
                                .inside(() -> jdbc.sql("select id from delegation")
                                        .query(Long.class)
                                        .single())
                        + "/acting",
                Map.of());
        assertThat(signed(stand, path, phone.next())).contains("待牵头单位签署", "deputy 代 head");
    }

    private String signed(Browser who, String path, String code) {
        who.get(path);
        return who.post(path + "/signature", Map.of("hash", letters.hash(told.world()), "code", code))
                .body();
    }

    private void changed(String duty, String title) {
        var form = new java.util.HashMap<>(
                Map.of("title", title, "objective", "order", "measures", "逐户核对", "days", "5", "seen", "1"));
        form.put("why", "写得更清楚");
        lin.get(duty + "/text");
        lin.post(duty + "/text", form);
    }

    private long signatures() {
        return told.world()
                .inside(() -> jdbc.sql("select count(*) from letter_act where kind like 'signed%'")
                        .query(Long.class)
                        .single());
    }

    private static void sleep() {
        try {
            Thread.sleep(1500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Browser as(String name) {
        return new Browser(port).signIn(name + "." + told.world().code());
    }
}
