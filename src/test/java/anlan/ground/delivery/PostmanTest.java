package anlan.ground.delivery;

import static anlan.ground.notify.NotifyWorld.FRIDAY_TEN;
import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.MailHouse;
import anlan.ground.access.Viewer;
import anlan.ground.notify.Kind;
import anlan.ground.notify.NotifyWorld;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AnlanTest
class PostmanTest {

    private static final LocalDateTime MONDAY = LocalDateTime.of(2026, 3, 9, 8, 30);

    @Autowired
    private Given given;

    @Autowired
    private NotifyWorld told;

    @Autowired
    private DeliveryWorld world;

    @Autowired
    private Readers readers;

    @Autowired
    private Mails mails;

    @LocalServerPort
    private int port;

    private Given.World district;
    private Viewer lin;
    private String address;

    @BeforeEach
    void lin_has_an_address() {
        district = given.district();
        lin = district.coordinator("lin");
        address = world.address(district, lin);
    }

    @Test
    void a_letter_says_one_neutral_sentence_and_where_to_look_and_nothing_else_of_the_matter() throws Exception {
        told.tell(district, FRIDAY_TEN, told.required(), lin, "某小区盗窃案线索");
        world.deliver(district, FRIDAY_TEN);
        var letter = MailHouse.to(address).getFirst();
        assertThat(letter.from()).isEqualTo(MailHouse.SENDER);
        assertThat(letter.subject()).isEqualTo("【安澜】有报表已过报送时限");
        assertThat(letter.text())
                .contains("有报表已过报送时限", "https://anlan.example/messages/", "https://anlan.example/account/messages")
                .doesNotContain("某小区", "/places", "lin");
        assertThat(letter.whole()).contains("Auto-Submitted: auto-generated").doesNotContain("places");
        assertThat(MailHouse.box(address)).containsExactly("【安澜】有报表已过报送时限");
    }

    @Test
    void whoever_reads_english_gets_an_english_letter() {
        district.inside(() -> readers.choose(lin.who().id(), "en", null, null));
        told.tell(district, FRIDAY_TEN, told.required(), lin, "a");
        world.deliver(district, FRIDAY_TEN);
        assertThat(MailHouse.to(address).getFirst().subject()).isEqualTo("[Anlan] A report is overdue");
    }

    @Test
    void what_is_told_on_friday_evening_goes_out_on_monday_as_one_letter() {
        var evening = LocalDateTime.of(2026, 3, 6, 19, 0);
        told.tell(district, evening, told.required(), lin, "a");
        told.tell(district, evening.plusHours(20), told.required(), lin, "b");
        for (var when : new LocalDateTime[] {evening, evening.plusHours(24), MONDAY.minusMinutes(1)}) {
            world.deliver(district, when);
            assertThat(MailHouse.to(address)).isEmpty();
        }
        world.deliver(district, MONDAY);
        assertThat(MailHouse.to(address))
                .singleElement()
                .satisfies(letter -> assertThat(letter.subject()).isEqualTo("【安澜】2 条消息待查看"));
    }

    @Test
    void a_house_that_was_down_until_night_does_not_send_at_night() {
        told.tell(district, FRIDAY_TEN, told.required(), lin, "a");
        world.deliver(district, FRIDAY_TEN.plusHours(12));
        assertThat(MailHouse.to(address)).isEmpty();
        world.deliver(district, MONDAY);
        assertThat(MailHouse.to(address)).hasSize(1);
    }

    @Test
    void what_cannot_wait_goes_out_at_night() {
        var urgent = Kind.urgent("dataset.imported", anlan.ground.access.Right.OWN);
        assertThat(urgent.required()).isTrue();
        var night = new Hours(day -> java.util.Optional.empty(), Office.UNLESS_SET, NotifyWorld.ZONE, null, null);
        var midnight = NotifyWorld.at(LocalDateTime.of(2026, 3, 7, 0, 0));
        assertThat(MailQueue.when(
                        urgent, district.inside(() -> readers.of(lin.who().id())), night, midnight))
                .isEqualTo(midnight);
    }

    @Test
    void the_days_news_are_collected_into_one_letter_without_what_was_read_meanwhile() {
        for (var about : new String[] {"a", "b", "c"}) {
            told.tell(district, FRIDAY_TEN, told.usual(), lin, about);
        }
        world.deliver(district, FRIDAY_TEN.plusMinutes(5));
        assertThat(MailHouse.to(address)).isEmpty();
        var browser = new Browser(port).signIn("lin." + district.code());
        var first = browser.get("/messages").body().replaceAll("(?s).*?href=\"(/messages/[0-9]+)\".*", "$1");
        browser.get(first);
        world.deliver(district, MONDAY.plusMinutes(30));
        assertThat(MailHouse.to(address))
                .singleElement()
                .satisfies(letter -> assertThat(letter.subject()).isEqualTo("【安澜】2 条消息待查看"));
    }

    @Test
    void several_nodes_at_once_send_each_letter_once() throws Exception {
        var addresses = new HashMap<String, Viewer>();
        for (var n = 0; n < 20; n++) {
            var person = district.person("p" + n, district.commission(), "lead");
            addresses.put(world.address(district, person), person);
            told.tell(district, FRIDAY_TEN, told.required(), person, "a");
            told.tell(district, FRIDAY_TEN, told.required(), person, "b");
        }
        try (var nodes = Executors.newFixedThreadPool(4)) {
            var all = new ArrayList<Future<?>>();
            for (var n = 0; n < 4; n++) {
                all.add(nodes.submit(() -> world.deliver(district, FRIDAY_TEN)));
            }
            for (var each : all) {
                each.get();
            }
        }
        world.deliver(district, FRIDAY_TEN.plusDays(3));
        for (var each : addresses.keySet()) {
            var text = MailHouse.to(each).stream().map(MailHouse.Letter::text).reduce("", String::concat);
            assertThat(text.split("有报表已过报送时限", -1)).as(each).hasSize(3);
        }
    }

    @Test
    void what_a_node_died_over_is_taken_up_by_another() {
        told.tell(district, FRIDAY_TEN, told.required(), lin, "a");
        var now = NotifyWorld.at(FRIDAY_TEN);
        assertThat(district.inside(() -> mails.claim(now, now.plus(Retries.LEASE))))
                .hasSize(1);
        world.deliver(district, FRIDAY_TEN.plusMinutes(4));
        assertThat(MailHouse.to(address)).isEmpty();
        world.deliver(district, FRIDAY_TEN.plusMinutes(6));
        assertThat(MailHouse.to(address)).hasSize(1);
    }

    @Test
    void a_server_that_hangs_is_given_up_on_and_tried_again() throws Exception {
        told.tell(district, FRIDAY_TEN, told.required(), lin, "a");
        try (var server = new BadMailServer(BadMailServer.Manner.HANGS)) {
            var began = System.nanoTime();
            world.deliver(district, FRIDAY_TEN, server.mailer());
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
        }
        world.deliver(district, FRIDAY_TEN.plusSeconds(30));
        assertThat(MailHouse.to(address)).isEmpty();
        world.deliver(district, FRIDAY_TEN.plusSeconds(61));
        assertThat(MailHouse.to(address)).hasSize(1);
    }

    @Test
    void after_the_last_try_it_is_a_task_of_whoever_keeps_the_person_and_can_be_sent_once_more() throws Exception {
        told.tell(district, FRIDAY_TEN, told.required(), lin, "a");
        var nobody = BadMailServer.mailer(1);
        var when = FRIDAY_TEN;
        var browser = new Browser(port).signIn("lin." + district.code());
        for (var week = 0; week < 10; week++) {
            assertThat(browser.get("/").body()).doesNotContain("未能送达");
            world.deliver(district, when, nobody);
            when = when.plusDays(7);
        }
        assertThat(browser.get("/").body()).contains("有 1 条消息未能送达");
        assertThat(browser.get("/messages/sending").body()).contains("lin", "有报表已过报送时限", "Couldn");
        assertThat(browser.post("/messages/undelivered/tries", lost(browser)).body())
                .contains("已重新列入发送");
        world.deliver(district, LocalDateTime.of(2030, 3, 4, 10, 0));
        assertThat(MailHouse.to(address)).hasSize(1);
        assertThat(browser.get("/").body()).doesNotContain("未能送达");
    }

    @Test
    void an_address_that_is_none_is_not_tried_for_days_and_can_be_settled_by_telling_otherwise() throws Exception {
        told.tell(district, FRIDAY_TEN, told.required(), lin, "a");
        try (var server = new BadMailServer(BadMailServer.Manner.KNOWS_NOBODY)) {
            world.deliver(district, FRIDAY_TEN, server.mailer());
        }
        var browser = new Browser(port).signIn("lin." + district.code());
        assertThat(browser.get("/messages/sending").body()).contains("no such user");
        assertThat(browser.post("/messages/undelivered/settlements", lost(browser))
                        .body())
                .contains("没有未送达的消息");
    }

    @Test
    void what_is_lost_in_another_district_or_to_strangers_is_nobodys_to_settle() {
        var browser = new Browser(port).signIn("lin." + district.code());
        browser.get("/messages/sending");
        assertThat(browser.post("/messages/undelivered/tries", Map.of("message", "1", "person", "1"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(browser.post("/messages/undelivered/tries", Map.of("message", "x", "person", "1"))
                        .statusCode())
                .isEqualTo(400);
    }

    private static Map<String, String> lost(Browser browser) {
        var page = browser.get("/messages/sending").body();
        return Map.of(
                "message", page.replaceAll("(?s).*?name=\"message\" value=\"([0-9]+)\".*", "$1"),
                "person", page.replaceAll("(?s).*?name=\"person\" value=\"([0-9]+)\".*", "$1"));
    }
}
