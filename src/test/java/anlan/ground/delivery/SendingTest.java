package anlan.ground.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AnlanTest
class SendingTest {

    @Autowired
    private Given given;

    @Autowired
    private OfficeBook book;

    @LocalServerPort
    private int port;

    private Given.World district;
    private Browser browser;

    @BeforeEach
    void the_coordinator_looks_at_the_page() {
        district = given.district();
        district.coordinator("lin");
        browser = new Browser(port).signIn("lin." + district.code());
        assertThat(browser.get("/messages/sending").body()).contains("消息发送", "没有未送达的消息", "value=\"09:00\"");
    }

    @Test
    void the_office_sets_its_hours_and_goes_back_to_those_of_the_calendar() {
        assertThat(set("08:00", "18:30", "08:15").body()).contains("已保存");
        assertThat(district.inside(book::now))
                .isEqualTo(new Office(LocalTime.of(8, 0), LocalTime.of(18, 30), LocalTime.of(8, 15)));
        set("", "", "");
        assertThat(district.inside(book::now)).isEqualTo(Office.UNLESS_SET);
    }

    @Test
    void hours_that_are_none_are_refused_with_what_was_typed_still_there() {
        assertThat(set("18:00", "08:00", "").body()).contains("须晚于", "value=\"18:00\"");
        assertThat(set("18:00", "", "").statusCode()).isEqualTo(422);
        assertThat(set("x", "", "").body()).contains("不是时间");
    }

    @Test
    void whoever_keeps_no_people_does_not_see_it() {
        district.person("ma", district.commission(), "lead");
        var ma = new Browser(port).signIn("ma." + district.code());
        assertThat(ma.get("/messages/sending").statusCode()).isEqualTo(403);
    }

    private java.net.http.HttpResponse<String> set(String from, String until, String digest) {
        return browser.post("/messages/hours", Map.of("from", from, "until", until, "digest", digest));
    }
}
