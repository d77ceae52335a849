package anlan.promise.letter;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.ground.clock.OfficeClock;
import anlan.ground.signin.Phone;
import anlan.promise.change.PlanForm;
import anlan.promise.plan.PlanWorld;
import anlan.promise.plan.Planning;
import anlan.promise.plan.Plans;
import anlan.promise.plan.Target;
import anlan.promise.plan.TargetActs;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The plan changes after a letter was signed, or at that very moment: whose letters that touches is seen before, what differs after. */
@AnlanTest
class TouchedLettersTest {

    @Autowired
    private Given given;

    @Autowired
    private LetterWorld letters;

    @Autowired
    private Plans plans;

    @Autowired
    private Planning planning;

    @Autowired
    private TargetActs acts;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private LetterWorld.Told told;
    private Browser lin;
    private Browser ma;
    private Browser head;
    private String path;
    private String cell;

    @BeforeEach
    void a_letter_waits_for_its_unit() {
        clock.choose(LetterWorld.day());
        told = letters.tell(given.district());
        told.world().person("ma", told.world().commission(), "lead");
        told.world().unit("ba", "北岸街道", "township", null, PlanWorld.township(told.world(), 2));
        lin = as("lin");
        ma = as("ma");
        head = as("head");
        letters.duty(lin, told, "出租房屋登记核对");
        path = letters.sent(lin, as("zhao"), told);
        cell = told.world()
                        .inside(() -> plans.find(told.campaign())
                                .orElseThrow()
                                .indicators()
                                .getFirst()
                                .code())
                + "@" + PlanWorld.township(told.world(), 1);
    }

    @AfterEach
    void end() {
        clock.choose(null);
    }

    private Browser as(String name) {
        return new Browser(port).signIn(name + "." + told.world().code());
    }

    private String sign(String code) {
        head.get(path);
        return head.post(path + "/signature", Map.of("hash", letters.hash(told.world()), "code", code))
                .body();
    }

    private String begun() {
        lin.get("/plan/" + told.campaign() + "/revisions/new");
        return lin.post("/plan/" + told.campaign() + "/revisions", Map.of("why", "上级加码", "on", ""))
                .uri()
                .getPath();
    }

    private void approved(String revision) {
        lin.get(revision);
        lin.post(revision + "/submission", Map.of());
        ma.get(revision);
        assertThat(ma.get(revision).body()).contains("份责任状须重签");
        assertThat(ma.post(revision + "/approval", Map.of()).body()).contains("已批准");
    }

    @Test
    void a_figure_that_changes_names_the_letters_it_touches_before_and_shows_what_differs_after() {
        assertThat(sign(Phone.setUp(head).next())).contains("待牵头单位签署");
        var revision = begun();
        lin.get(revision + "/targets");
        lin.post(revision + "/targets", Map.of("f." + cell, "20", "w." + cell, "12"));
        assertThat(lin.get(revision).body())
                .contains("目标值改变，1 份责任状须重签：桥东街道", "原签文本保留不变", "/plan/" + told.campaign() + "/letters");
        assertThat(lin.get(path).body()).doesNotContain("变动之处");
        approved(revision);
        assertThat(lin.get(told.list()).body()).contains("待重签");
        assertThat(head.get(path).body()).contains("变动之处", "下降12%以上", "下降20%以上", "head");
        lin.get(path);
        assertThat(lin.post(path + "/version", Map.of()).body()).contains("第2版", "待审核");
    }

    @Test
    void so_does_a_change_of_the_plans_text() {
        var form = new HashMap<>(PlanForm.fields(told.world()
                .inside(() -> plans.find(told.campaign()).orElseThrow())
                .plan()));
        form.put("version", "1");
        form.put("why", "更名");
        form.put("name.zh", "平安整治");
        lin.get("/plan/" + told.campaign() + "/revision");
        var revision =
                lin.post("/plan/" + told.campaign() + "/revision", form).uri().getPath();
        assertThat(lin.get(revision).body()).contains("方案内容改变，2 份责任状须重签：北岸街道、桥东街道");
    }

    /** The figure is changed, but not yet there for others to see, when the signature comes: it waits, and is refused. */
    @Test
    void a_plan_that_changes_at_the_very_moment_of_signing_leaves_the_letter_unsigned() throws Exception {
        var phone = Phone.setUp(head);
        head.get(path);
        var hash = letters.hash(told.world());
        var held = new CountDownLatch(1);
        var change = Thread.ofVirtual()
                .start(() -> told.world().inside(() -> {
                    acts.takeTurns(told.campaign());
                    var campaign = plans.find(told.campaign()).orElseThrow();
                    planning.promise(
                            told.world().coordinator("wang"),
                            campaign,
                            List.of(new Target(
                                    campaign.indicators().getFirst().code(),
                                    null,
                                    PlanWorld.township(told.world(), 1),
                                    new BigDecimal("-0.3"),
                                    0)),
                            "");
                    held.countDown();
                    sleep();
                }));
        assertThat(held.await(10, TimeUnit.SECONDS)).isTrue();
        var answer = head.post(path + "/signature", Map.of("hash", hash, "code", phone.next()));
        change.join();
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("方案或责任事项刚有变动，本版已不是现行内容，签署未生效");
        assertThat(told.world()
                        .inside(() -> jdbc.sql("select count(*) from letter_act where kind like 'signed%'")
                                .query(Long.class)
                                .single()))
                .isZero();
    }

    @Test
    void nobody_signs_for_a_unit_but_its_own_lead() {
        var hash = letters.hash(told.world());
        told.world().person("zhou", told.bridge(), "handler");
        told.world().person("wu", told.world().unit("na", "南市街道", "township", null), "lead");
        var phone = Phone.setUp(lin);
        lin.get(path);
        assertThat(lin.post(path + "/signature", Map.of("hash", hash, "code", phone.next()))
                        .body())
                .contains("不由您办理此步");
        for (var who : List.of("wu", "zhou")) {
            var other = as(who);
            other.get("/");
            assertThat(other.post(path + "/signature", Map.of("hash", hash, "code", "123456"))
                            .statusCode())
                    .as(who)
                    .isIn(403, 404);
        }
        assertThat(lin.get(path).body()).contains("待单位签署");
    }

    private static void sleep() {
        try {
            Thread.sleep(1500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
