package anlan.desk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.ground.store.District;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever tries the demonstration finds letters signed and unsigned, what duties have and lack, and units that help one another. */
@AnlanTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemonstrationPromisesTest {

    @Autowired
    private OpenHouse house;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private Browser lin;

    @BeforeAll
    void the_home_is_filled() {
        house.opens();
        lin = new Browser(port).signIn("lin");
    }

    @AfterAll
    void today_is_today_again() {
        house.closes();
    }

    private List<String> column(String sql) {
        return District.in(
                Pack.DISTRICT,
                () -> house.reading(() -> jdbc.sql(sql).query(String.class).list()));
    }

    @Test
    void most_letters_are_signed_by_both_one_waits_for_its_unit_one_for_the_district_and_one_says_what_no_longer_is() {
        var list = lin.get("/plan/" + column("select id::text from campaign").getFirst() + "/letters")
                .body();
        assertThat(list).contains("已签订", "待单位签署", "待牵头单位签署", "待重签").doesNotContain("待审核");
        assertThat(column("select kind from letter_act where kind = 'signed-district'"))
                .hasSizeGreaterThan(15);
        assertThat(column("select factor from letter_act where factor <> ''")).containsOnly("code");
        assertThat(
                        column(
                                "select v.hash from letter_version v where v.hash <> encode(sha256(convert_to(v.content, 'UTF8')), 'hex')"))
                .isEmpty();
    }

    @Test
    void whoever_signed_signs_in_with_the_password_alone_afterwards() {
        assertThat(column("select person::text from second_factor")).isEmpty();
        assertThat(column("select person::text from recovery_code")).isEmpty();
        assertThat(new Browser(port).signIn("lin").get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void duties_have_people_money_and_material_and_some_are_short() {
        var list = lin.get("/plan/" + column("select id::text from campaign").getFirst() + "/safeguards")
                .body();
        assertThat(list).contains("岗亭改造资金", "充电棚", "联合执法人员");
        var id = column("select duty::text from duty_now where title = '北岸片区治安岗亭改造 3 处'")
                .getFirst();
        assertThat(lin.get("/duties/" + id + "/safeguards").body()).contains("450,000", "300,000", "138,000");
    }

    @Test
    void a_problem_touches_other_areas_and_of_those_who_help_some_are_done_and_some_are_late() {
        var id = column("select problem::text from problem_now where title = '城中村出租屋消防通道被隔断封堵'")
                .getFirst();
        assertThat(lin.get("/problems/" + id).body()).contains("桥东街道", "临河街道", "应急局综合协调科", "6 栋评估完毕", "城管局执法大队");
        assertThat(column("select state from problem_help where state = 'given'"))
                .hasSize(2);
        assertThat(column("select unit::text from problem_help where state = 'taken' and due < date '2026-05-10'"))
                .hasSize(2);
        assertThat(column("select state from problem_help where state = 'asked'"))
                .hasSize(1);
    }

    @Test
    void what_fell_due_was_told_on_its_day() {
        assertThat(
                        column(
                                "select distinct to_char(m.told_at at time zone 'Asia/Shanghai', 'YYYY-MM') from message m where m.kind in ('urging.raised', 'duty.overdue', 'escalation.raised')"))
                .hasSizeGreaterThan(3);
        assertThat(
                        column(
                                "select kind from message where told_at >= timestamptz '2026-05-10 00:00+08' and split_part(kind, '.', 1) in ('urging', 'escalation', 'duty', 'helping', 'letter')"))
                .isEmpty();
    }
}
