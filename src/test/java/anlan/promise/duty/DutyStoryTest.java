package anlan.promise.duty;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
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
import org.springframework.jdbc.core.simple.JdbcClient;

/** Duties from the coordinator to a township and down to its section, with what is refused on the way. */
@AnlanTest
class DutyStoryTest {

    @Autowired
    private Given given;

    @Autowired
    private PlanWorld plans;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private Given.World world;
    private long campaign;
    private long bridge;
    private long section;
    private long head;
    private long zhou;

    @BeforeEach
    void begin() {
        clock.choose(LocalDate.of(2026, 1, 5));
        world = given.district();
        plans.areas(world);
        campaign = plans.started(world, world.coordinator("lin"));
        bridge = world.unit("qd", "桥东街道", "township", null, PlanWorld.township(world, 1));
        section = world.unit("qd-za", "综治办", "section", bridge, PlanWorld.township(world, 1));
        head = world.person("head", bridge, "lead").who().id();
        zhou = world.person("zhou", section, "handler").who().id();
        var shore = world.unit("ba", "北岸街道", "township", null, PlanWorld.township(world, 2));
        world.person("wu", shore, "lead");
    }

    @AfterEach
    void end() {
        clock.choose(null);
    }

    @Test
    void a_duty_goes_down_to_a_section_is_done_and_confirmed_level_by_level() {
        var lin = as("lin");
        var path = made(lin, "出租房屋登记核对", "2026-03-28", "20");
        assertThat(lin.get(path).body())
                .contains("第1号")
                .contains("待接收")
                .contains("原定2026年3月28日")
                .contains("2026年3月30日");
        assertThat(as("wu").get(path).statusCode()).isEqualTo(404);

        var leader = as("head");
        assertThat(leader.get("/").body()).contains("出租房屋登记核对");
        leader.get(path);
        assertThat(leader.post(path + "/acceptance", Map.of("person", "" + head))
                        .body())
                .contains("办理中");
        leader.get(path + "/parts/new");
        var late = leader.post(path + "/parts", duty("第一社区核对", section, "2026-04-10", "5"));
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("上级事项“出租房屋登记核对”须于 2026-03-30 完成");
        var divided = leader.post(path + "/parts", duty("第一社区核对", section, "2026-03-13", "5"));
        assertThat(divided.body()).contains("分解任务：第一社区核对").contains("综治办");

        var part = "/duties/" + (Long.parseLong(path.substring(path.lastIndexOf('/') + 1)) + 1);
        var hand = as("zhou");
        hand.get(part);
        hand.post(part + "/acceptance", Map.of("person", "" + zhou));
        assertThat(hand.post(part + "/progress", Map.of("text", "已核对 120 户", "on", "2026-01-06"))
                        .body())
                .contains("完成日期不能晚于今天")
                .contains("已核对 120 户");
        hand.get(part);
        assertThat(hand.post(part + "/progress", Map.of("text", "已核对 120 户", "on", "2026-01-05"))
                        .body())
                .contains("2026年1月5日进展");
        hand.get(part);
        assertThat(hand.post(part + "/claim", Map.of("text", "全部核对")).body()).contains("请附上至少一份照片或材料");
        hand.get(part);
        assertThat(hand.postFile(part + "/claim", Map.of("text", "全部核对"), "清单.jpg", photo())
                        .body())
                .contains("待确认");

        leader.get(path);
        assertThat(leader.postFile(path + "/claim", Map.of("text", "完成"), "x.jpg", photo())
                        .body())
                .contains("还有 1 项分解任务未完成");
        leader.get(part);
        assertThat(leader.post(part + "/confirmation", Map.of()).body()).contains("已完成");
        leader.get(path);
        leader.postFile(path + "/claim", Map.of("text", "两个社区已核对"), "x.jpg", photo());
        assertThat(leader.post(path + "/confirmation", Map.of()).statusCode()).isEqualTo(422);
        lin.get(path);
        assertThat(lin.post(path + "/confirmation", Map.of()).body()).contains("已完成");
        assertThat(lin.get("/plan/" + campaign + "/duties").body()).contains("共 2 项，其中逾期 0 项");
    }

    @Test
    void another_last_day_is_asked_for_and_granted_by_another() {
        var lin = as("lin");
        var path = made(lin, "巡防班次调整", "2026-02-10", "5");
        var leader = as("head");
        leader.get(path);
        leader.post(path + "/acceptance", Map.of("person", "" + zhou));
        var hand = as("zhou");
        assertThat(hand.get(path).statusCode()).isEqualTo(200);
        leader.get(path);
        assertThat(leader.post(path + "/change", Map.of("text", "春节调休", "until", "2026-02-20"))
                        .body())
                .contains("等待批准：时限改为2026年2月24日")
                .contains("原定2026年2月20日");
        lin.get(path);
        assertThat(lin.post(path + "/change/grant", Map.of()).body())
                .contains("批准调整")
                .contains("完成时限 2026年2月24日");
    }

    @Test
    void another_person_is_asked_for_with_a_reason_and_granted_or_denied_by_whoever_gave_it() {
        var lin = as("lin");
        var path = made(lin, "巡防班次调整", "2026-02-10", "5");
        var leader = as("head");
        leader.get(path);
        leader.post(path + "/acceptance", Map.of("person", "" + zhou));
        leader.get(path);
        assertThat(leader.post(path + "/change", Map.of("text", " ", "person", "" + head))
                        .statusCode())
                .isEqualTo(422);
        assertThat(leader.post(path + "/change", Map.of("text", "无事可改")).statusCode())
                .isEqualTo(422);
        assertThat(leader.post(path + "/change", Map.of("text", "周某借调", "person", "99999999"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(leader.post(path + "/change", Map.of("text", "周某借调", "person", "" + head))
                        .body())
                .contains("等待批准", "周某借调");
        assertThat(leader.post(path + "/change/grant", Map.of()).statusCode()).isNotEqualTo(200);
        assertThat(charged(as("lin").get(path).body())).contains("zhou").doesNotContain("head");
        lin.get(path);
        assertThat(lin.post(path + "/change/denial", Map.of("text", "")).statusCode())
                .isEqualTo(422);
        var denied = lin.post(path + "/change/denial", Map.of("text", "先理清再说")).body();
        assertThat(denied).contains("先理清再说").doesNotContain("等待批准");
        assertThat(charged(denied)).contains("zhou");
        leader.get(path);
        leader.post(path + "/change", Map.of("text", "周某已借调", "person", "" + head));
        lin.get(path);
        var granted = lin.post(path + "/change/grant", Map.of()).body();
        assertThat(granted).contains("批准，责任人改为head");
        assertThat(charged(granted)).contains("head").doesNotContain("zhou");
        assertThat(leader.get("/duties?state=open&person=" + head).body()).contains("巡防班次调整");
    }

    @Test
    void one_that_was_sent_back_goes_to_another_unit_and_waits_for_what_comes_before_it() {
        var lin = as("lin");
        var first = made(lin, "摸底", "2026-03-20", "5");
        var form = duty("整治", bridge, "2026-03-31", "5");
        form.put("before", first.substring(first.lastIndexOf('/') + 1));
        var second = lin.post(list(), form).uri().getPath();
        var leader = as("head");
        leader.get(second);
        assertThat(leader.post(second + "/return", Map.of("text", " ")).statusCode())
                .isEqualTo(422);
        assertThat(leader.post(second + "/return", Map.of("text", "属北岸")).body())
                .contains("属北岸");
        lin.get(second);
        var shore = world.inside(() -> jdbc.sql("select id from unit where code = 'ba'")
                .query(Long.class)
                .single());
        assertThat(lin.post(second + "/giving", Map.of("unit", "" + shore)).body())
                .contains("待接收", "北岸街道");
        var wu = as("wu");
        var hand = world.inside(() -> jdbc.sql("select id from person where name = 'wu'")
                .query(Long.class)
                .single());
        wu.get(second);
        wu.post(second + "/acceptance", Map.of("person", "" + hand));
        wu.get(second);
        assertThat(wu.postFile(second + "/claim", Map.of("text", "完成"), "x.jpg", photo())
                        .body())
                .contains("前置事项“摸底”尚未完成");
        assertThat(as("lin").get(second).body()).contains("办理中");
    }

    @Test
    void what_cannot_be_is_refused_with_the_duty_it_clashes_with() {
        var lin = as("lin");
        var first = made(lin, "摸底", "2026-03-31", "10");
        var id = first.substring(first.lastIndexOf('/') + 1);
        var form = duty("整治", bridge, "2026-03-20", "10");
        form.put("before", id);
        assertThat(lin.post(list(), form).body()).contains("早于前置事项“摸底”的时限（2026-03-31）");
        form.put("until", "2026-04-30");
        var second = lin.post(list(), form).uri().getPath();
        var circle = duty("摸底", bridge, "", "10");
        circle.put("before", second.substring(second.lastIndexOf('/') + 1));
        circle.put("why", "调整");
        circle.put("seen", "1");
        lin.get(first + "/text");
        assertThat(lin.post(first + "/text", circle).body()).contains("前置关系成环：摸底 → 整治 → 摸底");
        assertThat(lin.post(list(), duty("晚", bridge, "2027-03-20", "10")).body())
                .contains("时限应在整治期间内");
        assertThat(lin.post(list(), duty("早", bridge, "2025-12-20", "10")).body())
                .contains("时限不能早于今天");
        var leader = as("head");
        leader.get(first);
        leader.post(first + "/return", Map.of("text", "不属本单位"));
        assertThat(lin.get("/").body()).contains("责任事项被退回");
        lin.get(first);
        assertThat(lin.post(first + "/withdrawal", Map.of("text", "")).statusCode())
                .isEqualTo(422);
        assertThat(lin.post(first + "/withdrawal", Map.of("text", "已并入")).body())
                .contains("已撤销");
    }

    /** Whose it is, as the page says. */
    private static String charged(String page) {
        return page.replaceAll("(?s).*?<dt>责任人</dt>(.*?)</dd>.*", "$1");
    }

    private String list() {
        return "/plan/" + campaign + "/duties";
    }

    private String made(Browser lin, String title, String until, String days) {
        lin.get(list() + "/new");
        var answer = lin.post(list(), duty(title, bridge, until, days));
        assertThat(answer.uri().getPath()).as(answer.body()).startsWith("/duties/");
        return answer.uri().getPath();
    }

    private static Map<String, String> duty(String title, long unit, String until, String days) {
        return new HashMap<>(Map.of(
                "title",
                title,
                "objective",
                "order",
                "measures",
                "逐户核对，建立清单",
                "unit",
                "" + unit,
                "until",
                until,
                "days",
                days));
    }

    private Browser as(String name) {
        return new Browser(port).signIn(name + "." + world.code());
    }

    private static byte[] photo() {
        var out = new java.io.ByteArrayOutputStream();
        try {
            javax.imageio.ImageIO.write(
                    new java.awt.image.BufferedImage(40, 30, java.awt.image.BufferedImage.TYPE_INT_RGB), "jpg", out);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
