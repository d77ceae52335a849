package anlan.ground.roster;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Given;
import anlan.ground.access.Viewer;
import anlan.ground.staff.Roster;
import anlan.ground.web.RefusedException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

@AnlanTest
class RosterImportTest {

    private static final String UNITS = """
            单位代码,单位名称,类型,上级单位代码,负责区域代码
            qd-pa,综治办,科室,qd,
            qd,桥东街道办事处,乡镇(街道),,
            """;
    private static final String PEOPLE = """
            姓名,账号,单位代码,角色,职务,开始日期
            马某,ma.%1$s,qd,单位负责人,主任,2025-07-01
            周某,zhou.%1$s,qd-pa,责任人,,2025/7/1
            周某,zhou.%1$s,qd-pa,screener,,
            """;

    @Autowired
    private Given given;

    @Autowired
    private RosterFile files;

    @Autowired
    private RosterCheck check;

    @Autowired
    private Roster roster;

    @Autowired
    private RosterTemplate template;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void units_and_people_come_in_from_the_top_down_and_a_second_time_change_nothing() throws IOException {
        var d = given.district();
        var lin = d.coordinator("lin");
        var units = plan(d, lin, UNITS, StandardCharsets.UTF_8);
        assertThat(units.faults()).isEmpty();
        assertThat(units.units()).extracting(Roster.UnitRow::code).containsExactly("qd", "qd-pa");
        take(d, units);
        assertThat(plan(d, lin, UNITS, StandardCharsets.UTF_8)).satisfies(again -> {
            assertThat(again.faults()).isEmpty();
            assertThat(again.takes()).isFalse();
        });
        var after = again(d, lin);
        var mended = PEOPLE.formatted(d.code());
        var people = plan(d, after, mended.replace("2025/7/1", "2025/2/30"), StandardCharsets.UTF_8);
        assertThat(people.faults()).extracting(RosterPlan.Fault::line).containsExactly(3L);
        var good = plan(d, after, mended, Charset.forName("GB18030"));
        assertThat(good.faults()).isEmpty();
        assertThat(good.people()).hasSize(2);
        take(d, good);
        assertThat(plan(d, again(d, lin), mended, StandardCharsets.UTF_8)).satisfies(p -> {
            assertThat(p.takes()).isFalse();
            assertThat(p.same()).isEqualTo(3);
        });
    }

    @Test
    void every_bad_row_is_told_what_is_wrong_with_it_and_where() throws IOException {
        var d = given.district();
        var lin = d.coordinator("lin");
        var plan = plan(d, lin, """
                单位代码,单位名称,类型,上级单位代码,负责区域代码
                qd,桥东街道,乡镇,,
                a1,甲科,科室,b1,
                b1,乙科,科室,a1,
                zfw2,另一政法委,政法委,,
                C 1,丙,部门,,
                dd,丁,部门,nowhere,123456789012
                """, StandardCharsets.UTF_8);
        assertThat(plan.takes()).isFalse();
        assertThat(plan.faults()).extracting(RosterPlan.Fault::line).contains(2L, 3L, 4L, 5L, 6L, 7L);
        assertThat(plan.faults()).extracting(RosterPlan.Fault::what).anyMatch(w -> w.contains("123456789012"));
        var people = plan(d, lin, """
                姓名,账号,单位代码,角色
                张,x,zfw,统筹
                李,lin.%s,zfw,责任人
                王,wang,gone,责任人
                赵,zhao,zfw,皇帝
                """.formatted(d.code()), StandardCharsets.UTF_8);
        assertThat(people.faults()).extracting(RosterPlan.Fault::line).containsExactly(2L, 3L, 4L, 5L);
    }

    @Test
    void rows_do_not_bend_the_tree_that_is_there_into_a_circle() throws IOException {
        var d = given.district();
        var lin = d.coordinator("lin");
        var street = d.unit("qd", "桥东街道", "township", null);
        var office = d.unit("qd-pa", "综治办", "section", street);
        d.unit("qd-pb", "综治办二组", "section", office);
        var plan = plan(d, lin, """
                单位代码,单位名称,类型,上级单位代码
                qd,桥东街道,乡镇(街道),qd-pb
                gaj,公安分局,部门,
                """, StandardCharsets.UTF_8);
        assertThat(plan.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(2);
            assertThat(fault.what()).contains("上级单位不能是本单位或其下级");
        });
        var turned = plan(d, lin, """
                单位代码,单位名称,类型,上级单位代码
                qd,桥东街道,乡镇(街道),qd-pb
                qd-pb,综治办二组,部门,
                """, StandardCharsets.UTF_8);
        assertThat(turned.faults()).isEmpty();
        assertThat(turned.units()).extracting(Roster.UnitRow::code).containsExactly("qd-pb", "qd");
    }

    @Test
    void units_that_are_no_more_people_who_left_and_days_beyond_reason_are_refused() throws IOException {
        var d = given.district();
        var lin = d.coordinator("lin");
        var gone = d.unit("qd", "桥东街道", "township", null);
        var ma = d.person("ma", d.commission(), "handler");
        d.inside(() -> jdbc.sql("update unit set ended_on = date '2021-01-01' where id = ?")
                .params(gone)
                .update());
        d.inside(() -> jdbc.sql("update person set left_on = date '2021-01-01' where id = ?")
                .params(ma.who().id())
                .update());
        var units = plan(d, lin, """
                单位代码,单位名称,类型,上级单位代码
                qd,桥东街道,乡镇(街道),
                qd2,某街道,乡镇(街道),none
                """, StandardCharsets.UTF_8);
        assertThat(units.faults()).extracting(RosterPlan.Fault::line).containsExactly(2L, 3L);
        var below = plan(d, lin, """
                单位代码,单位名称,类型,上级单位代码
                k1,某科,科室,qd
                """, StandardCharsets.UTF_8);
        assertThat(below.faults())
                .singleElement()
                .satisfies(f -> assertThat(f.what()).contains("没有代码为 qd 的上级单位"));
        var people = plan(d, lin, """
                姓名,账号,单位代码,角色,开始日期
                ma,ma.%1$s,zfw,责任人,
                周,zhou.%1$s,zfw,责任人,+9999999-1-1
                王,wang.%1$s,zfw,责任人,0001-1-1
                """.formatted(d.code()), StandardCharsets.UTF_8);
        assertThat(people.faults()).extracting(RosterPlan.Fault::line).containsExactly(2L, 3L, 4L);
        assertThat(people.faults()).extracting(RosterPlan.Fault::what).anyMatch(w -> w.contains("此人已离开"));
    }

    @Test
    void the_template_comes_back_without_its_example() throws IOException {
        var d = given.district();
        var lin = d.coordinator("lin");
        var response = new MockHttpServletResponse();
        template.send(response);
        var bytes = response.getContentAsByteArray();
        assertThat(bytes).isNotEmpty();
        org.assertj.core.api.Assertions.assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> SendRoster.lines(bytes, "template.xlsx", files))
                .satisfies(e -> assertThat(e.refusals().getFirst().reason()).isEqualTo(RosterFile.Reason.NOT_A_ROSTER));
        assertThat(lin.posts()).isNotEmpty();
    }

    @Test
    void a_workbook_of_both_sheets_is_read_whole() throws IOException {
        var d = given.district();
        var lin = d.coordinator("lin");
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "test", "1.0")) {
            sheet(book, "单位", List.of("单位代码*", "单位名称*", "类型", "上级单位代码"), List.of("gaj", "公安分局", "部门", ""));
            sheet(book, "人员", List.of("姓名", "账号", "单位代码", "角色"), List.of("蔡某", "cai." + d.code(), "gaj", "单位负责人"));
        }
        var lines = SendRoster.lines(out.toByteArray(), "book.xlsx", files);
        var plan = d.inside(() -> check.plan(lines, lin));
        assertThat(plan.faults()).isEmpty();
        assertThat(plan.units()).hasSize(1);
        assertThat(plan.people()).hasSize(1);
    }

    private static void sheet(Workbook book, String name, List<String> head, List<String> row) {
        var sheet = book.newWorksheet(name);
        for (var column = 0; column < head.size(); column++) {
            sheet.value(0, column, head.get(column));
            sheet.value(1, column, row.get(column));
        }
    }

    @BeforeEach
    void in_chinese() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @AfterEach
    void as_before() {
        LocaleContextHolder.resetLocaleContext();
    }

    private RosterPlan plan(Given.World d, Viewer viewer, String csv, Charset encoding) throws IOException {
        var lines = SendRoster.lines(csv.getBytes(encoding), "list.csv", files);
        return d.inside(() -> check.plan(lines, again(d, viewer)));
    }

    private void take(Given.World d, RosterPlan plan) {
        d.inside(() -> {
            plan.units().forEach(roster::unit);
            plan.people().forEach(p -> roster.person(p.name(), p.account(), null, p.posts()));
        });
        assertThat(d.inside(() ->
                        jdbc.sql("select count(*) from unit").query(Long.class).single()))
                .isPositive();
    }

    @Autowired
    private anlan.ground.access.Viewers viewers;

    /** The viewer as of now: units just made are in sight. */
    private Viewer again(Given.World d, Viewer viewer) {
        return d.inside(() -> viewers.now(viewer.who())).orElseThrow();
    }
}
