package anlan.desk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.desk.wall.WrongLinks;
import anlan.ground.store.District;
import anlan.promise.duty.Duty;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever tries the demonstration finds duties under way with what shows it, and only messages of the last days to read. */
@AnlanTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemonstrationDutiesTest {

    @Autowired
    private OpenHouse house;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private WrongLinks wrong;

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
    void there_is_a_duty_in_each_state_and_what_was_done_is_shown() {
        var states = Arrays.stream(Duty.State.values())
                .filter(s -> s != Duty.State.WITHDRAWN)
                .map(Duty.State::word)
                .toList();
        assertThat(column("select distinct state from duty_now")).containsExactlyInAnyOrderElementsOf(states);
        assertThat(
                        column(
                                "select 1 from duty_now d where d.state in ('claimed', 'done') and not exists (select from duty_evidence e where e.duty = d.duty)"))
                .isEmpty();
        var id = column("select duty::text from duty_now where title = '专职网格员配备与培训'")
                .getFirst();
        assertThat(lin.get("/duties/" + id).body()).contains("配备到位 412 人", "办理情况说明.txt", "现场照片.jpg", "确认完成");
    }

    @Test
    void what_is_still_to_be_done_comes_first_in_the_list() {
        var list = lin.get("/duties").body();
        assertThat(list.indexOf("北岸片区治安岗亭改造 3 处")).isPositive().isLessThan(list.indexOf("建立整治工作联席会议制度"));
    }

    @Test
    void the_schedule_lies_behind_the_door_of_duties() {
        var page = lin.get("/plan/" + column("select id::text from campaign").getFirst() + "/schedule")
                .body();
        assertThat(page).contains("打击盗窃电动自行车专项行动");
        assertThat(page.replaceAll("(?s).*?<nav class=\"side\"(.*?)</nav>.*", "$1"))
                .containsPattern("href=\"/duties\"[^>]*aria-current=\"page\"");
    }

    @Test
    void the_wall_leaves_no_unit_out_and_says_on_how_many_screens_they_stand() {
        wrong.forget();
        var made = lin.post("/screens", Map.of("name", "值班室", "language", "zh", "days", "30"))
                .body();
        var link = made.replaceAll("(?s).*value=\"http://[^\"/]+(/wall/[^\"]+)\".*", "$1");
        var board = new Browser(port).get(link + "/board").body();
        assertThat(board).contains("第 1/2 屏", "第 2/2 屏");
        assertThat(
                        column(
                                "select distinct u.name from duty_now d join unit u on u.district = d.district and u.id = d.unit where d.parent is null"))
                .hasSizeGreaterThan(14)
                .allMatch(board::contains);
    }

    @Test
    void only_messages_of_the_last_days_wait_to_be_read() {
        assertThat(
                        column(
                                "select distinct (m.told_at at time zone 'Asia/Shanghai')::date::text from message_to t join message m on m.id = t.message where t.read_at is null"))
                .isNotEmpty()
                .allMatch(day -> day.compareTo("2026-05-01") >= 0);
        var unread = column(
                "select count(*)::text from message_to t join message m on m.id = t.message join account a on a.district = t.district and a.person = t.person where t.read_at is null and a.name = 'lin' and m.told_at < timestamptz '2026-05-10 00:00+08'");
        assertThat(Integer.parseInt(unread.getFirst())).isBetween(1, 40);
    }
}
