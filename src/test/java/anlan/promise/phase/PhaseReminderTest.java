package anlan.promise.phase;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.ground.clock.OfficeClock;
import anlan.promise.plan.PlanWorld;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The first phase ends on Friday, 31 October 2025; ten working days before is Friday, 17 October. */
@AnlanTest
class PhaseReminderTest {

    @Autowired
    private Given given;

    @Autowired
    private PlanWorld world;

    @Autowired
    private PhaseReminder reminder;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private Given.World district;

    @BeforeEach
    void a_campaign_under_way() {
        district = given.district();
        world.areas(district);
        world.started(district, district.coordinator("lin"));
        district.person("ma", district.commission(), "lead");
    }

    @Test
    void whoever_keeps_the_plan_hears_ten_working_days_before_and_once() {
        remind(LocalDate.of(2025, 10, 16));
        assertThat(messages("lin")).contains("还没有消息");
        remind(LocalDate.of(2025, 10, 17));
        remind(LocalDate.of(2025, 10, 31));
        assertThat(messages("lin"))
                .containsOnlyOnce("整治阶段即将期满，尚有办结条件未达到</a>")
                .contains("动员部署阶段，2025年10月31日期满，3 项条件未达到");
        assertThat(messages("ma")).contains("还没有消息");
    }

    @Test
    void a_phase_that_is_over_is_not_said_to_end_soon() {
        remind(LocalDate.of(2025, 11, 3));
        assertThat(messages("lin")).containsOnlyOnce("整治阶段已期满，尚未办结</a>").doesNotContain("整治阶段即将期满，尚有办结条件未达到</a>");
    }

    @Test
    void a_phase_whose_criteria_all_hold_needs_no_reminder() {
        district.inside(() -> jdbc.sql("""
                        insert into criterion_confirmation (campaign, phase, criterion, evidence, made_at, made_by)
                        select (select max(id) from campaign), 'mobilisation', c, '见会议纪要', now(), 'lin'
                        from unnest(array['meeting', 'duties', 'screening']) c
                        """).update());
        remind(LocalDate.of(2025, 10, 20));
        assertThat(messages("lin")).contains("还没有消息");
    }

    private void remind(LocalDate day) {
        var morning = day.atTime(9, 0).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
        OfficeClock.asIf(morning, () -> district.inside(() -> reminder.remind(day)));
    }

    private String messages(String who) {
        return new Browser(port)
                .signIn(who + "." + district.code())
                .get("/messages")
                .body();
    }
}
