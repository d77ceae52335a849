package anlan.fact.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.fact.problem.ProblemWorld;
import anlan.ground.clock.OfficeClock;
import anlan.ground.store.District;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is not done in time goes up by itself, to each once, and whoever it went up to says something. */
@AnlanTest
class EscalationTest {

    @Autowired
    private Given given;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private EscalationClock escalation;

    @Autowired
    private Escalations escalations;

    @LocalServerPort
    private int port;

    private ProblemWorld w;
    private Browser lin;
    private String path;

    /** Accepted on Tuesday 6 January: a measure is due within five working days, by the 13th. */
    @BeforeEach
    void taken_up() {
        clock.choose(LocalDate.of(2026, 1, 6));
        w = new ProblemWorld(given, jdbc, port);
        lin = w.as("lin");
        path = w.found(lin, "滨河夜市消防通道占用");
        lin.get(path);
        lin.post(path + "/assignment", Map.of("unit", "" + w.bridge));
        var head = w.as("head");
        head.get(path);
        assertThat(head.post(path + "/acceptance", Map.of("person", "" + w.zhou))
                        .body())
                .contains("应于2026年1月13日前提出措施");
    }

    @AfterEach
    void end() {
        clock.choose(null);
    }

    private void on(int month, int day) {
        clock.choose(LocalDate.of(2026, month, day));
        District.in(w.world.code(), escalation::run);
    }

    private String messages(String who) {
        return w.as(who).get("/messages").body();
    }

    @Test
    void it_is_reminded_of_then_goes_up_step_by_step_and_nobody_hears_it_twice() {
        on(1, 7);
        assertThat(messages("zhou")).doesNotContain("即将到期");
        on(1, 8);
        assertThat(messages("zhou")).contains("滨河夜市消防通道占用 将于2026年1月13日到期");
        on(1, 13);
        assertThat(messages("head")).contains("将于2026年1月13日到期");
        assertThat(lin.get("/problems?raised=1").body()).doesNotContain("滨河夜市消防通道占用");
        on(1, 16);
        on(1, 16);
        District.in(w.world.code(), escalation::run);
        assertThat(messages("lin")).containsOnlyOnce("有问题逾期，已升级督办</a>").contains("已于2026年1月13日到期，升级督办");
        assertThat(lin.get("/problems?raised=1").body()).contains("滨河夜市消防通道占用", "1级督办");
        assertThat(lin.get("/problems?raised=2").body()).doesNotContain("滨河夜市消防通道占用");
        assertThat(lin.get("/").body()).contains("待下达督办意见");
        on(1, 27);
        assertThat(lin.get("/problems?raised=2").body()).contains("2级督办");
        assertThat(w.world.inside(() -> escalations.named()))
                .containsExactly(new Escalations.Named("2026-0001", "滨河夜市消防通道占用", "桥东街道", LocalDate.of(2026, 1, 13)));
        assertThat(lin.get(path).body()).contains("系统提醒承办人", "到期前 3 个工作日（2026年1月8日）", "升级到牵头单位（一级督办）", "列入通报");
    }

    @Test
    void an_instruction_with_a_new_last_day_takes_it_down_again_and_begins_anew() {
        on(1, 16);
        lin.get(path);
        assertThat(lin.post(path + "/instruction", Map.of("text", " ")).statusCode())
                .isEqualTo(422);
        assertThat(lin.post(
                                path + "/instruction",
                                Map.of("text", "三日内拿出措施", "until", "2026-01-21", "person", "" + w.head))
                        .body())
                .contains("督办意见，责任人改为 head", "三日内拿出措施", "应于2026年1月21日前完成本环节");
        assertThat(messages("head")).contains("收到督办意见：三日内拿出措施");
        assertThat(lin.get("/problems?raised=1").body()).doesNotContain("滨河夜市消防通道占用");
        assertThat(lin.get("/").body()).doesNotContain("待下达督办意见");
        on(1, 26);
        assertThat(lin.get("/problems?raised=1").body()).contains("滨河夜市消防通道占用");
    }

    @Test
    void an_instruction_alone_is_enough_for_the_task_and_the_problem_stays_listed_as_escalated() {
        on(1, 16);
        lin.get(path);
        assertThat(lin.get("/problems?waiting=raised").body()).contains("滨河夜市消防通道占用");
        lin.get(path);
        lin.post(path + "/instruction", Map.of("text", "请街道主任到场"));
        assertThat(lin.get("/").body()).doesNotContain("待下达督办意见");
        assertThat(lin.get("/problems?waiting=raised").body()).doesNotContain("滨河夜市消防通道占用");
        assertThat(lin.get("/problems?raised=1").body()).contains("滨河夜市消防通道占用");
        var head = w.as("head");
        head.get(path);
        assertThat(head.post(path + "/instruction", Map.of("text", "自己督办")).statusCode())
                .isEqualTo(403);
    }

    @Test
    void whoever_is_told_only_after_the_last_day_is_not_told_that_it_is_to_come() {
        on(1, 14);
        assertThat(messages("head")).contains("已于2026年1月13日到期").doesNotContain("将于2026年1月13日到期");
    }

    @Test
    void after_a_long_stop_each_step_is_taken_once_and_nobody_is_reminded_of_what_is_over() {
        on(2, 27);
        on(2, 27);
        assertThat(messages("zhou")).doesNotContain("将于2026年1月13日到期</p>");
        assertThat(lin.get(path).body()).doesNotContain("系统提醒承办人<");
        assertThat(jdbcCount()).isEqualTo(3);
    }

    private long jdbcCount() {
        return w.world.inside(() -> jdbc.sql("select count(*) from escalation where due = date '2026-01-13'")
                .query(Long.class)
                .single());
    }

    @Test
    void what_was_done_in_time_goes_nowhere() {
        var zhou = w.as("zhou");
        zhou.get(path);
        zhou.post(path + "/measure", Map.of("text", "划线", "until", "2026-02-10"));
        on(1, 27);
        assertThat(jdbcCount()).isZero();
    }

    @Test
    void the_office_sets_its_own_steps_with_the_reason() {
        lin.get("/problems/escalation");
        var early = lin.post(
                "/problems/escalation", Map.of("severity", "serious", "days", "-1", "to", "coordinator", "why", "早一些"));
        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(early.body()).contains("应在到期之后");
        assertThat(lin.post(
                                "/problems/escalation",
                                Map.of("severity", "serious", "days", "1", "to", "coordinator", "why", "集中整治期间"))
                        .body())
                .contains("升级步骤已保存", "到期后 1 个工作日：牵头单位（一级督办）", "集中整治期间");
        on(1, 14);
        assertThat(lin.get("/problems?raised=1").body()).contains("滨河夜市消防通道占用");
    }

    @Test
    void in_a_year_that_is_not_notified_weekdays_are_counted_and_the_story_says_so() {
        w.world.inside(() -> jdbc.sql("""
                        insert into escalation_watch (problem, state, due, since, look_on)
                        select problem, state, date '2031-01-02', date '2030-01-01', date '2030-01-01' from problem_now
                        on conflict (district, problem) do update set due = excluded.due, since = excluded.since, look_on = excluded.look_on
                        """).update());
        clock.choose(LocalDate.of(2031, 1, 8));
        District.in(w.world.code(), escalation::run);
        assertThat(lin.get(path).body()).contains("该年放假安排尚未录入，暂按周一至周五计算");
    }
}
