package anlan.ground.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.MailHouse;
import anlan.ground.access.Viewer;
import anlan.ground.notify.Kind;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@AnlanTest
class ChooseWaysTest {

    private static final String OVERDUE = "pace.figure.overdue";
    private static final String IMPORTED = "pace.dataset.imported";

    @Autowired
    private Given given;

    @Autowired
    private Readers readers;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private Given.World district;
    private Viewer lin;
    private Browser browser;
    private String address;

    @BeforeEach
    void lin_looks_at_the_page() {
        district = given.district();
        lin = district.coordinator("lin");
        address = "lin@d" + district.code() + ".example";
        browser = new Browser(port).signIn("lin." + district.code());
        assertThat(browser.get("/account/messages").body()).contains("接收方式", "单位要求接收");
    }

    @Test
    void one_chooses_per_kind_hours_and_language() {
        assertThat(choose(Map.of(IMPORTED, "never", OVERDUE, "digest", "notBefore", "09:00", "notAfter", "16:00"))
                        .body())
                .contains("已保存");
        var reader = district.inside(() -> readers.of(lin.who().id()));
        assertThat(reader.chosen())
                .containsEntry("dataset.imported", Kind.Pace.NEVER)
                .containsEntry("figure.overdue", Kind.Pace.DIGEST);
        assertThat(reader.notBefore()).isEqualTo(LocalTime.of(9, 0));
        assertThat(browser.get("/account/messages").body()).contains("value=\"09:00\"");
    }

    @Test
    void what_the_office_requires_cannot_be_switched_off() {
        var answer = choose(Map.of(OVERDUE, "never"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("请从列出的方式中选择");
    }

    @ParameterizedTest
    @CsvSource({
        "notBefore, 25:00, 不是时间",
        "notBefore, 09:00, 都填",
        "language, fr, 请选择中文或英文",
        "pace.dataset.imported, hourly, 请从列出的方式中选择",
    })
    void what_cannot_be_is_refused_with_the_rest_still_there(String field, String typed, String why) {
        var answer = choose(Map.of(field, typed));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(why);
    }

    @ParameterizedTest
    @CsvSource({"16:00, 09:00, 须晚于", "00:00, 05:00, 将收不到任何邮件"})
    void hours_in_which_nothing_is_ever_sent_are_refused(String from, String until, String why) {
        var answer = choose(Map.of("notBefore", from, "notAfter", until));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(why, "value=\"" + from + "\"");
    }

    @Test
    void one_is_offered_what_concerns_ones_posts_alone() {
        district.person("screener", district.commission(), "screener");
        var screener = new Browser(port).signIn("screener." + district.code());
        assertThat(screener.get("/account/messages").body()).doesNotContain(IMPORTED, OVERDUE);
    }

    @Test
    void an_address_counts_once_its_reader_has_said_so_while_signed_in() {
        assertThat(ask(address)).contains("已向 " + address + " 发送确认邮件");
        assertThat(held()).isNull();
        var link = link();
        // Programs that look for evil in letters open every link.
        assertThat(browser.get(link).body()).contains("确认是本人邮箱", address);
        assertThat(held()).isNull();
        assertThat(browser.post(link, Map.of()).body()).contains("邮箱已确认");
        assertThat(held()).isEqualTo(address);
        assertThat(browser.get(link).statusCode()).isEqualTo(422);
        assertThat(browser.post("/account/messages/address/removal", Map.of()).body())
                .contains("邮箱已删除");
        assertThat(held()).isNull();
    }

    @Test
    void a_link_opens_for_whoever_asked_and_not_for_long() {
        ask(address);
        var link = link();
        district.coordinator("wang");
        var wang = new Browser(port).signIn("wang." + district.code());
        assertThat(wang.get(link).statusCode()).isEqualTo(422);
        assertThat(wang.post(link, Map.of()).body()).contains("该链接已失效");
        district.inside(() -> jdbc.sql("update message_address set asked_at = asked_at - interval '25 hours'")
                .update());
        browser.get(link);
        assertThat(browser.post(link, Map.of()).statusCode()).isEqualTo(422);
        assertThat(held()).isNull();
    }

    @Test
    void the_former_address_goes_on_until_the_new_one_is_confirmed() {
        ask(address);
        browser.get(link());
        browser.post(link(), Map.of());
        ask("other@d" + district.code() + ".example");
        assertThat(held()).isEqualTo(address);
    }

    @Test
    void nobodys_mail_box_is_flooded_from_here() {
        ask(address);
        assertThat(ask("other@d" + district.code() + ".example")).contains("请一分钟后再试");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "lin",
                "lin@",
                "@office.example",
                "a b@office.example",
                "lin@office..example",
                "a@b\r\nBcc: c@d"
            })
    void what_is_no_address_is_refused_and_stays_in_its_field(String typed) {
        assertThat(ask(typed)).contains("邮箱地址不完整");
    }

    private java.net.http.HttpResponse<String> choose(Map<String, String> some) {
        var form = new HashMap<>(Map.of("language", "zh", "notBefore", "", "notAfter", ""));
        form.putAll(some);
        return browser.post("/account/messages", form);
    }

    private String ask(String typed) {
        return browser.post("/account/messages/address", Map.of("address", typed))
                .body();
    }

    private String link() {
        return MailHouse.to(address)
                .getLast()
                .text()
                .replaceAll("(?s).*https://anlan.example(/account/messages/address/\\S+).*", "$1");
    }

    private String held() {
        return district.inside(() -> readers.of(lin.who().id())).address();
    }
}
