package anlan.ground.notify;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.store.District;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Messages that were read go after a set time, and are not told again. */
@AnlanTest
class ClearReadTest {

    private static final Instant TOLD = Instant.parse("2026-03-02T02:00:00Z");

    @Autowired
    private Given given;

    @Autowired
    private Messages messages;

    @Autowired
    private Kinds kinds;

    @Autowired
    private Inbox inbox;

    @Autowired
    private ClearRead clearing;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private Given.World district;
    private Viewer lin;
    private Viewer wu;

    @BeforeEach
    void two_are_told_of_two_things_and_one_reads_one() {
        district = given.district();
        lin = district.coordinator("lin");
        wu = district.person("wu", district.commission(), "steward");
        tell("甲件", TOLD, lin, wu);
        tell("乙件", TOLD, lin, wu);
        at(TOLD.plus(Duration.ofDays(1)), () -> inbox.readAt(lin.who().id(), "/甲件"));
    }

    @Test
    void what_was_read_goes_after_half_a_year_and_what_was_not_stays() {
        assertThat(cleared(TOLD.plus(Duration.ofDays(180)))).isZero();
        assertThat(cleared(TOLD.plus(Duration.ofDays(182)))).isEqualTo(1);
        assertThat(page("lin")).contains("乙件", "保留 180 天").doesNotContain("甲件");
        assertThat(page("wu")).contains("甲件", "乙件");
        assertThat(cleared(TOLD.plus(Duration.ofDays(182)))).as("safe twice").isZero();
    }

    @Test
    void what_it_was_about_goes_with_its_last_reader_and_nobody_is_told_again() {
        at(TOLD.plus(Duration.ofDays(1)), () -> inbox.readAt(wu.who().id(), "/甲件"));
        cleared(TOLD.plus(Duration.ofDays(182)));
        assertThat(district.inside(
                        () -> jdbc.sql("select path || array_to_string(about, '') from message where once = '甲件'")
                                .query(String.class)
                                .single()))
                .isEqualTo("/");
        tell("甲件", TOLD.plus(Duration.ofDays(190)), lin, wu);
        assertThat(page("lin")).doesNotContain("甲件");
        var zhou = district.person("zhou", district.commission(), "steward");
        tell("甲件", TOLD.plus(Duration.ofDays(191)), zhou);
        assertThat(page("zhou"))
                .as("for whoever hears of it first it says again what it is about")
                .contains("甲件");
    }

    private long cleared(Instant when) {
        var count = new long[1];
        District.run(
                district.code(),
                () -> OfficeClock.asIf(when, () -> count[0] = clearing.run().count()));
        return count[0];
    }

    private void tell(String about, Instant when, Viewer... people) {
        var ids = java.util.Arrays.stream(people).map(p -> p.who().id()).collect(java.util.stream.Collectors.toSet());
        at(
                when,
                () -> messages.tell(new Message(
                        kinds.find("figure.overdue").orElseThrow(),
                        Set.copyOf(ids),
                        "/" + about,
                        about,
                        about,
                        "x",
                        "y",
                        "y")));
    }

    private void at(Instant when, Runnable work) {
        OfficeClock.asIf(when, () -> district.inside(work));
    }

    private String page(String name) {
        return new Browser(port)
                .signIn(name + "." + district.code())
                .get("/messages")
                .body();
    }
}
