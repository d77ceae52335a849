package anlan.promise.safeguard;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.RealBrowser;
import anlan.ground.clock.OfficeClock;
import anlan.promise.plan.PlanWorld;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A township says what a duty needs, the coordinator promises and commits; what is short and what is over is said. */
@AnlanTest
class SafeguardStoryTest {

    @Autowired
    private Given given;

    @Autowired
    private PlanWorld plans;

    @Autowired
    private OfficeClock clock;

    @LocalServerPort
    private int port;

    private Given.World world;
    private String duty;
    private String list;
    private Browser lin;
    private Browser head;

    @BeforeEach
    void a_duty_of_a_township() {
        clock.choose(LocalDate.of(2026, 1, 5));
        world = given.district();
        plans.areas(world);
        var campaign = plans.started(world, world.coordinator("lin"));
        var bridge = world.unit("qd", "桥东街道", "township", null, PlanWorld.township(world, 1));
        world.person("head", bridge, "lead");
        lin = new Browser(port).signIn("lin." + world.code());
        head = new Browser(port).signIn("head." + world.code());
        list = "/plan/" + campaign + "/safeguards";
        var form =
                new HashMap<>(Map.of("title", "夜间巡逻", "objective", "order", "measures", "每晚两班", "unit", "" + bridge));
        form.put("until", "2026-03-27");
        form.put("days", "5");
        lin.get("/plan/" + campaign + "/duties/new");
        duty = lin.post("/plan/" + campaign + "/duties", form).uri().getPath();
    }

    @AfterEach
    void end() {
        clock.choose(null);
    }

    @Test
    void what_is_needed_promised_committed_and_used_adds_up_to_the_cent() {
        assertThat(money(head, "needed", "300,000.10")).contains("需求未承诺 300,000.10 元");
        assertThat(money(head, "promised", "1")).contains("此类不由您登记");
        assertThat(money(lin, "promised", "200000.05")).contains("需求未承诺 100,000.05 元", "承诺未落实 200,000.05 元");
        assertThat(lin.get("/").body()).contains("夜间巡逻", "承诺未落实 200,000.05 元");
        assertThat(money(lin, "committed", "150000")).contains("承诺未落实 50,000.05 元");
        assertThat(money(head, "used", "150000.01")).contains("超用 0.01 元");
        assertThat(money(head, "used", "-0.01")).doesNotContain("超用");
        assertThat(money(head, "used", "-150000.01")).contains("现有合计 150,000.00，不能减到 0 以下");
        assertThat(money(head, "used", "1.005")).contains("小数不超过 2 位");
        assertThat(head.get(duty).body()).contains("保障措施", "专项经费（元）");
        people();
        assertThat(lin.get(list).body()).contains("按责任单位", "桥东街道", "300,000.10");
        var book = lin.fetch(list + ".xlsx", Map.of());
        assertThat(book.statusCode()).isEqualTo(200);
        assertThat(book.body()[0]).isEqualTo((byte) 'P');
        look();
    }

    private void people() {
        head.get(duty + "/safeguards");
        var form = new HashMap<>(Map.of("stage", "needed", "kind", "people", "name", "专职巡防人员", "measure", "人"));
        form.put("on", "2026-01-05");
        form.put("shown", "方案附件");
        form.put("amount", "2.5");
        assertThat(head.post(duty + "/safeguards", form).body()).contains("小数不超过 0 位");
        form.put("amount", "12");
        head.get(duty + "/safeguards");
        assertThat(head.post(duty + "/safeguards", form).body()).contains("需求未承诺 12 人");
    }

    private void look() {
        for (var language : new String[] {"zh", "en"}) {
            for (var size : new int[][] {RealBrowser.DESK, RealBrowser.PHONE}) {
                try (var browser = new RealBrowser(port, size, "zh-CN").signIn("head." + world.code())) {
                    browser.page().navigate(list + "?lang=" + language);
                    browser.picture("safeguards-" + language + size[0]);
                    assertThat(browser.overflows()).isFalse();
                    browser.page().navigate(duty + "/safeguards");
                    browser.picture("safeguard-" + language + size[0]);
                    assertThat(browser.overflows()).isFalse();
                    browser.page().navigate(duty);
                    browser.picture("duty-" + language + size[0]);
                    assertThat(browser.overflows()).isFalse();
                }
            }
        }
    }

    private String money(Browser who, String stage, String amount) {
        who.get(duty + "/safeguards");
        var form = new HashMap<>(Map.of("stage", stage, "kind", "money", "name", "专项经费", "amount", amount));
        form.put("on", "2026-01-05");
        form.put("shown", "区财〔2026〕12号");
        return who.post(duty + "/safeguards", form).body();
    }
}
