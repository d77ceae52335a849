package anlan.ground.hook;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.hook.Receiver.Manner;
import anlan.ground.notify.Kind;
import anlan.ground.notify.Kinds;
import anlan.ground.notify.Message;
import anlan.ground.notify.Messages;
import anlan.ground.store.District;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AnlanTest
class HookRunTest {

    private static final LocalDateTime FRIDAY_TEN = LocalDateTime.of(2026, 3, 6, 10, 0);
    private static final String OVERDUE = "figure.overdue";

    @Autowired
    private Given given;

    @Autowired
    private Messages messages;

    @Autowired
    private Kinds kinds;

    @Autowired
    private Hooks hooks;

    @Autowired
    private HookQueue queue;

    @Autowired
    private HookRun run;

    @LocalServerPort
    private int port;

    private Given.World district;
    private long qd;
    private Viewer ma;
    private Viewer zhou;

    @BeforeEach
    void a_township_with_two_people() {
        district = given.district();
        district.coordinator("lin");
        qd = district.unit("qd", "桥东街道", "township", null);
        ma = district.person("ma", qd, "lead");
        zhou = district.person("zhou", district.unit("qd-pa", "综治办", "section", qd), "handler");
    }

    @Test
    void an_event_is_one_call_with_a_neutral_sentence_however_many_of_the_unit_are_told() throws Exception {
        try (var receiver = new Receiver(Manner.TAKES)) {
            var hook = hook(receiver, Format.ANLAN);
            tell(FRIDAY_TEN, "某小区盗窃案线索", ma, zhou);
            deliver(hook, FRIDAY_TEN);
            deliver(hook, FRIDAY_TEN.plusHours(1));
            assertThat(receiver.calls()).singleElement().satisfies(call -> {
                assertThat(call.body())
                        .contains("有报表已过报送时限", "https://anlan.example/figures/1")
                        .doesNotContain("某小区");
                assertThat(call.signature()).matches("t=[0-9]+,v1=[0-9a-f]{64}");
            });
        }
    }

    @Test
    void what_concerns_nobody_of_the_unit_is_not_said_there() throws Exception {
        try (var receiver = new Receiver(Manner.TAKES)) {
            var hook = hook(receiver, Format.WECOM);
            tell(FRIDAY_TEN, "a", district.coordinator("wang"));
            deliver(hook, FRIDAY_TEN);
            assertThat(receiver.calls()).isEmpty();
        }
    }

    @Test
    void nothing_is_said_at_night() throws Exception {
        try (var receiver = new Receiver(Manner.TAKES)) {
            var hook = hook(receiver, Format.WECOM);
            tell(FRIDAY_TEN.plusHours(12), "a", ma);
            deliver(hook, FRIDAY_TEN.plusHours(13));
            assertThat(receiver.calls()).isEmpty();
            deliver(hook, LocalDateTime.of(2026, 3, 9, 8, 30));
            assertThat(receiver.calls()).hasSize(1);
        }
    }

    @Test
    void a_receiver_that_is_down_all_day_gets_it_once_it_is_back_and_as_the_same() throws Exception {
        try (var receiver = new Receiver(Manner.FAILS)) {
            var hook = hook(receiver, Format.ANLAN);
            tell(FRIDAY_TEN, "a", ma);
            for (var minutes = 0; minutes < 400; minutes += 5) {
                deliver(hook, FRIDAY_TEN.plusMinutes(minutes));
            }
            assertThat(receiver.calls()).hasSizeBetween(5, 7);
            receiver.becomes(Manner.TAKES);
            deliver(hook, LocalDateTime.of(2026, 3, 9, 9, 0));
            deliver(hook, LocalDateTime.of(2026, 3, 9, 10, 0));
            assertThat(receiver.calls().stream().map(Receiver.Call::delivery).distinct())
                    .hasSize(1);
            assertThat(receiver.calls().getLast().signature())
                    .isNotEqualTo(receiver.calls().getFirst().signature());
        }
    }

    @Test
    void one_that_hangs_holds_up_no_other() throws Exception {
        try (var hanging = new Receiver(Manner.HANGS);
                var taking = new Receiver(Manner.TAKES)) {
            tryOut(hook(hanging, Format.WECOM));
            tryOut(hook(taking, Format.WECOM));
            var began = System.nanoTime();
            District.run(district.code(), run::run);
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(1));
            await(() -> !taking.calls().isEmpty());
            assertThat(hanging.calls()).hasSizeLessThanOrEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Manner.class,
            names = {"REFUSES_IN_THE_BODY", "HANGS", "SENDS_ELSEWHERE", "NEVER_STOPS", "FAILS"})
    void what_was_not_taken_is_seen_on_the_page_with_what_was_answered(Manner manner) throws Exception {
        try (var receiver = new Receiver(manner)) {
            var hook = hook(receiver, Format.WECOM);
            tryOut(hook);
            District.run(district.code(), () -> run.deliver(hook));
            assertThat(receiver.calls()).hasSize(1);
            assertThat(lin().get("/hooks").body()).contains("未送达", "工作群", "127.0.0.1");
        }
    }

    @Test
    void after_the_last_try_it_is_a_task_and_can_be_sent_once_more() throws Exception {
        try (var receiver = new Receiver(Manner.FAILS)) {
            var hook = hook(receiver, Format.WECOM);
            tell(FRIDAY_TEN, "a", ma);
            for (var week = 0; week < 10; week++) {
                deliver(hook, FRIDAY_TEN.plusWeeks(week));
            }
            var lin = lin();
            assertThat(lin.get("/").body()).contains("有 1 条消息未能推送到群");
            var page = lin.get("/hooks").body();
            assertThat(page).contains("down all day");
            var message = page.replaceAll("(?s).*?name=\"message\" value=\"([0-9]+)\".*", "$1");
            receiver.becomes(Manner.TAKES);
            lin.post("/hooks/" + hook + "/undelivered/tries", Map.of("message", message));
            deliver(hook, LocalDateTime.of(2030, 3, 4, 10, 0));
            assertThat(receiver.calls().getLast().body()).contains("有报表已过报送时限");
            assertThat(lin.get("/").body()).doesNotContain("未能推送");
            assertThat(lin.post("/hooks/" + hook + "/undelivered/settlements", Map.of("message", message))
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    private Browser lin() {
        return new Browser(port).signIn("lin." + district.code());
    }

    private long hook(Receiver receiver, Format format) {
        var target = new Target(URI.create(receiver.address() + "/in?key=k"), "a secret of some length");
        return district.inside(() -> hooks.make(qd, "工作群", format, target, List.of(OVERDUE)));
    }

    private void tryOut(long hook) {
        district.inside(() -> queue.tryOut(hooks.find(hook).orElseThrow()));
    }

    private void tell(LocalDateTime when, String about, Viewer... people) {
        var ids = Set.of(people).stream().map(p -> p.who().id()).toList();
        OfficeClock.asIf(
                at(when),
                () -> district.inside(
                        () -> messages.tell(new Message(overdue(), ids, "/figures/1", about, about, "x", "y"))));
    }

    private Kind overdue() {
        return kinds.all().stream()
                .filter(k -> k.key().equals(OVERDUE))
                .findFirst()
                .orElseThrow();
    }

    private void deliver(long hook, LocalDateTime when) {
        OfficeClock.asIf(at(when), () -> District.run(district.code(), () -> run.deliver(hook)));
    }

    private static java.time.Instant at(LocalDateTime local) {
        return local.atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    }

    private interface Holds {
        boolean now();
    }

    private static void await(Holds holds) throws InterruptedException {
        for (var tries = 0; tries < 200 && !holds.now(); tries++) {
            Thread.sleep(20);
        }
        assertThat(holds.now()).isTrue();
    }
}
