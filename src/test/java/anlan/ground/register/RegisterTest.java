package anlan.ground.register;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.web.RefusedException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Numbers of papers: one after the other, none missing, none twice. */
@AnlanTest
class RegisterTest {

    @Autowired
    private Given given;

    @Autowired
    private Register register;

    @Autowired
    private OfficeClock clock;

    @LocalServerPort
    private int port;

    private Given.World district;
    private Viewer lin;
    private Browser browser;

    @BeforeEach
    void a_clerk_signs_in() {
        district = given.district();
        lin = district.coordinator("lin");
        browser = new Browser(port).signIn("lin." + district.code());
    }

    private Series series(String word) {
        browser.get("/register");
        var made = browser.post(
                "/register/series", Map.of("unit", String.valueOf(district.commission()), "word", word, "kind", "通知"));
        assertThat(made.body()).contains("字号序列已设立");
        return district.inside(() -> register.series(List.of(district.commission()))).stream()
                .filter(s -> s.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    private String number(int number) {
        return "试政法〔%d〕%d号".formatted(clock.today().getYear(), number);
    }

    @Test
    void numbers_follow_each_other_and_a_void_one_stays_on_record() {
        assertThat(browser.get("/register").body()).contains("尚未设立字号序列");
        var series = series("试政法");
        assertThat(browser.get("/register?series=" + series.id()).body()).contains("取号 " + number(1), "该年尚未取号");
        var path = "/register/series/" + series.id() + "/numbers";
        assertThat(browser.post(path, Map.of("title", "关于召开动员会议的通知")).body()).contains(number(1), "关于召开动员会议的通知");
        browser.post(path, Map.of("title", "第二件"));
        var second = district.inside(
                        () -> register.taken(series.id(), clock.today().getYear()))
                .getFirst();
        assertThat(browser.post("/register/numbers/" + second.id() + "/void", Map.of("why", ""))
                        .body())
                .contains("请填写作废理由");
        assertThat(browser.post("/register/numbers/" + second.id() + "/void", Map.of("why", "重复印发"))
                        .body())
                .contains("已作废：重复印发", "取号 " + number(3));
        assertThat(browser.post("/register/numbers/" + second.id() + "/void", Map.of("why", "再次"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void what_is_undone_gives_its_number_back_and_many_at_once_leave_no_gap() {
        var series = series("试政法");
        try (var clerks = Executors.newFixedThreadPool(8)) {
            IntStream.range(0, 40)
                    .forEach(i -> clerks.execute(() -> {
                        try {
                            district.inside(() -> {
                                register.take(lin, series, "第" + i + "件", "");
                                if (i % 5 == 0) throw new IllegalStateException("undone");
                            });
                        } catch (IllegalStateException e) {
                            assertThat(e).hasMessage("undone");
                        }
                    }));
        }
        var numbers = district
                .inside(() -> register.taken(series.id(), clock.today().getYear()))
                .stream()
                .map(Taken::number)
                .toList();
        assertThat(numbers.reversed())
                .isEqualTo(IntStream.rangeClosed(1, 32).boxed().toList());
    }

    @Test
    void a_paper_is_counted_once() {
        var series = series("试政法");
        district.inside(() -> register.take(lin, series, "方案", "campaign/1/plan"));
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> district.inside(() -> register.take(lin, series, "方案", "campaign/1/plan")))
                .isInstanceOf(RefusedException.class);
        assertThat(district.inside(() -> register.of("campaign/1/plan")))
                .map(Taken::number)
                .contains(1);
    }

    @Test
    void a_word_once_used_a_foreign_unit_and_an_empty_form_are_refused_with_what_was_typed() {
        series("试政法");
        var again = browser.post(
                "/register/series", Map.of("unit", String.valueOf(district.commission()), "word", "试政法", "kind", "通报"));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("已有机关代字为“试政法”的序列", "通报");
        assertThat(browser.post("/register/series", Map.of("unit", "999999", "word", "甲", "kind", "乙"))
                        .body())
                .contains("请选择本单位或下属单位");
        assertThat(browser.post("/register/series", Map.of()).body()).contains("请填写机关代字", "请填写文种");
    }
}
