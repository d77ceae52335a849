package anlan.promise.urging;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Given;
import anlan.ground.clock.OfficeClock;
import anlan.ground.store.District;
import anlan.promise.plan.PlanWorld;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A duty that is not done in time goes up by itself, to each once, until it is done or has another last day. */
@AnlanTest
class UrgingTest {

    private static final String TITLE = "出租房屋登记核对";

    @Autowired
    private Given given;

    @Autowired
    private PlanWorld plans;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private UrgingClock urging;

    @Autowired
    private Urgings urgings;

    @LocalServerPort
    private int port;

    private UrgingWorld w;
    private String path;

    /** Due on Thursday 12 February; the 14th is worked, the Spring Festival is from the 15th to the 23rd, the 28th is worked. */
    @BeforeEach
    void a_duty_of_the_township() {
        clock.choose(LocalDate.of(2026, 1, 5));
        w = new UrgingWorld(given, plans, port);
        path = w.duty(TITLE, "2026-02-12");
    }

    @AfterEach
    void end() {
        clock.choose(null);
    }

    private void on(int month, int day) {
        on(LocalDate.of(2026, month, day));
    }

    private void on(LocalDate day) {
        clock.choose(day);
        try {
            District.in(w.world.code(), urging::run);
        } catch (RuntimeException e) {
            throw new AssertionError(e);
        }
    }

    private long steps() {
        return w.world.inside(
                () -> jdbc.sql("select count(*) from urging").query(Long.class).single());
    }

    @Test
    void it_is_reminded_of_then_goes_up_over_the_spring_festival_and_nobody_hears_it_twice() {
        on(2, 8);
        assertThat(w.get("zhou", "/messages")).doesNotContain("责任事项即将到期");
        on(2, 9);
        assertThat(w.get("zhou", "/messages")).containsOnlyOnce("有责任事项即将到期</a>");
        on(2, 12);
        assertThat(steps()).isEqualTo(1);
        on(2, 13);
        assertThat(w.get("zhou", "/messages")).contains(TITLE + " 已于2026年2月12日到期");
        on(2, 23);
        assertThat(w.get("head", "/messages")).doesNotContain("到期");
        assertThat(w.get("head", "/")).doesNotContain("责任事项逾期，请督促办理");
        on(2, 24);
        assertThat(w.get("head", "/messages")).contains(TITLE + " 已于2026年2月12日到期");
        assertThat(w.get("head", "/")).contains("责任事项逾期，请督促办理");
        on(2, 25);
        assertThat(w.get("lin", "/messages")).doesNotContain("已升级督办");
        on(2, 26);
        on(2, 26);
        assertThat(w.get("lin", "/messages")).containsOnlyOnce("有责任事项逾期，已升级督办</a>");
        assertThat(w.get("lin", "/")).contains(TITLE, "责任事项逾期，1级督办");
        on(3, 10);
        assertThat(w.world.inside(() -> urgings.named(w.campaign))).isEmpty();
        on(3, 11);
        assertThat(w.world.inside(() -> urgings.named(w.campaign)))
                .containsExactly(new Urgings.Named(1, TITLE, "桥东街道", LocalDate.of(2026, 2, 12)));
        assertThat(w.get("lin", path))
                .contains("2级督办", "系统提醒当前经办人")
                .contains("时限2026年2月12日，到期前 3 个工作日（2026年2月9日）；通知：zhou")
                .contains("到期后 3 个工作日（2026年2月24日）；通知：head、zhou")
                .contains("升级到交办单位（一级督办）", "到期后 5 个工作日（2026年2月26日）；通知：head、lin")
                .contains("到期后 15 个工作日（2026年3月11日）");
        assertThat(steps()).isEqualTo(5);
    }

    @Test
    void after_a_long_stop_each_step_is_made_up_for_once_and_nobody_is_reminded_of_what_is_over() {
        on(4, 20);
        on(4, 20);
        on(4, 21);
        assertThat(steps()).isEqualTo(4);
        assertThat(w.get("zhou", "/messages")).doesNotContain("将于2026年2月12日到期");
        assertThat(w.get("lin", "/messages")).contains(TITLE + " 已于2026年2月12日到期，升级督办");
    }

    @Test
    void what_is_confirmed_goes_no_further_and_while_it_waits_its_confirming_is_urged() {
        on(2, 13);
        assertThat(w.claim(path)).contains("待确认");
        on(2, 24);
        assertThat(w.get("head", "/messages")).doesNotContain("已于2026年2月12日到期");
        assertThat(w.get("lin", "/messages")).contains(TITLE + " 已于2026年2月12日到期");
        assertThat(w.get("lin", path)).contains("通知：lin");
        assertThat(w.post("lin", path, "/confirmation", Map.of())).contains("已完成");
        on(3, 30);
        assertThat(steps()).isEqualTo(2);
        assertThat(w.get("lin", "/")).doesNotContain("责任事项逾期");
    }

    @Test
    void a_last_day_that_was_granted_takes_it_down_again_and_begins_anew() {
        on(2, 26);
        assertThat(w.get("head", path)).contains("1级督办");
        w.post("head", path, "/change", Map.of("text", "春节人手不足", "until", "2026-03-20"));
        assertThat(w.get("head", path)).contains("1级督办");
        w.post("lin", path, "/change/grant", Map.of());
        assertThat(w.get("lin", path)).doesNotContain("1级督办").contains("升级到交办单位（一级督办）");
        assertThat(w.get("lin", "/")).doesNotContain("责任事项逾期");
        on(3, 19);
        assertThat(w.get("lin", path)).contains("时限2026年3月20日，到期前 3 个工作日（2026年3月17日）");
        on(3, 27);
        assertThat(w.get("lin", path)).contains("1级督办", "时限2026年3月20日，到期后 5 个工作日（2026年3月27日）");
        assertThat(w.get("lin", "/messages")).contains(TITLE + " 已于2026年3月20日到期，升级督办");
    }

    @Test
    void a_part_goes_up_to_the_unit_that_has_the_whole_before_the_district_hears_of_it() {
        var whole = w.duty("消防通道清理", "2026-06-30");
        var part = w.part(whole, "第一社区清理", "2026-02-12");
        on(2, 26);
        assertThat(w.get("head", "/messages")).contains("第一社区清理 已于2026年2月12日到期，升级督办");
        assertThat(w.get("head", "/")).contains("第一社区清理", "责任事项逾期，1级督办");
        assertThat(w.get("lin", "/messages")).doesNotContain("第一社区清理");
        assertThat(w.get("head", part)).contains("1级督办");
        assertThat(w.get("head", whole)).doesNotContain("1级督办");
        on(3, 11);
        assertThat(w.get("lin", "/messages")).contains("第一社区清理 已于2026年2月12日到期，升级督办");
    }

    @Test
    void another_unit_hears_and_sees_nothing_of_it() {
        on(3, 11);
        assertThat(w.as("wu").get(path).statusCode()).isEqualTo(404);
        assertThat(w.get("wu", "/messages")).doesNotContain(TITLE);
        assertThat(w.get("wu", "/")).doesNotContain(TITLE, "责任事项逾期");
        assertThat(w.as("head").get("/duties/escalation").statusCode()).isEqualTo(404);
        assertThat(w.as("zhou").get("/duties/escalation").statusCode()).isEqualTo(403);
    }

    @Test
    void the_office_sets_its_own_steps_with_the_reason_and_they_hold_at_once() {
        on(2, 13);
        var early = w.post("lin", "/duties/escalation", "", Map.of("days", "-1", "to", "coordinator", "why", "早一些"));
        assertThat(early).contains("应在到期之后", "value=\"-1\"", "早一些");
        assertThat(w.post("lin", "/duties/escalation", "", Map.of("days", "1", "to", "coordinator", "why", "集中整治期间")))
                .contains("升级步骤已保存", "到期后 1 个工作日：交办单位（一级督办）", "集中整治期间");
        on(2, 13);
        assertThat(w.get("lin", path)).contains("1级督办");
        assertThat(w.get("lin", "/plan/" + w.campaign + "/duties")).contains("/duties/escalation");
    }

    @Test
    void in_a_year_that_is_not_notified_weekdays_are_counted_and_the_story_says_so() {
        var late = w.duty("年终总结", "2026-12-30");
        on(LocalDate.of(2027, 1, 6));
        assertThat(w.get("lin", late)).contains("到期后 5 个工作日（2027年1月6日）", "未录入部分暂按周一至周五计算");
    }
}
