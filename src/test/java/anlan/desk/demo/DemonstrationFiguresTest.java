package anlan.desk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.fact.imports.Imports;
import anlan.ground.store.District;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** What the pages of the demonstration show, against the same records counted by hand. */
@AnlanTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemonstrationFiguresTest {

    private static final String PERIOD = "2025-07/2025-12";
    private static final String VILLAGE = "999901001003";

    @LocalServerPort
    private int port;

    @Autowired
    private OpenHouse house;

    @Autowired
    private Cast cast;

    @Autowired
    private Imports imports;

    @Autowired
    private TransactionTemplate once;

    @TempDir
    private Path folder;

    @BeforeAll
    void the_home_is_filled() {
        house.opens();
    }

    @AfterAll
    void today_is_today_again() {
        house.closes();
    }

    private Browser lin() {
        return new Browser(port).signIn("lin");
    }

    @ParameterizedTest
    @CsvSource({"999901000000", "999901002000", VILLAGE})
    void three_indicators_are_what_the_records_counted_by_hand_come_to_now_and_as_of_an_earlier_day(String area)
            throws Exception {
        var browser = lin();
        // The records of October were sent on 10 November: on the first they are missing, and left out of both years.
        for (var months : new String[][] {{"", "12"}, {"2025-11-01", "09"}}) {
            var theft = new Raw(area, "theft", "");
            shows(browser, area, "theft-rate-yoy", months[0], "theft", rate(theft, months[1]));
            var criminal = new Raw(area, Raw.CRIMINAL, "");
            shows(browser, area, "criminal-clearance-yoy", months[0], "criminal", clearance(criminal, months[1]));
            var order = new Raw(area, Raw.PUBLIC_ORDER, "");
            shows(browser, area, "public-order-handled", months[0], "public_order", handled(order, months[1]));
        }
        assertThat(new Raw(area, "theft", "").count("2025-07", "2025-12"))
                .isNotEqualTo(new Raw(area, "theft", "").count("2025-07", "2025-09"));
    }

    /** @param counted how many there were, in this year and the one before */
    private record Expected(String counted, String value) {}

    private static Expected rate(Raw raw, String to) throws IOException {
        double residents = Raw.residents(raw.area());
        long now = raw.count("2025-07", "2025-" + to).all();
        long before = raw.count("2024-07", "2024-" + to).all();
        return new Expected(whole(now) + " " + whole(before), change(now / residents / (before / residents) - 1));
    }

    private static Expected clearance(Raw raw, String to) throws IOException {
        var now = raw.count("2025-07", "2025-" + to);
        var before = raw.count("2024-07", "2024-" + to);
        double change = (double) now.cleared() / now.all() / ((double) before.cleared() / before.all()) - 1;
        return new Expected(whole(now.all()) + " " + whole(before.all()), change(change));
    }

    private static Expected handled(Raw raw, String to) throws IOException {
        var now = raw.count("2025-07", "2025-" + to);
        return new Expected(whole(now.all()), "%.1f%%".formatted(100.0 * now.cleared() / now.all()));
    }

    private static String whole(long n) {
        return String.format(Locale.ROOT, "%,d", n);
    }

    private static String change(double fraction) {
        return (fraction < 0 ? "−" : "+") + "%.1f%%".formatted(Math.abs(fraction) * 100);
    }

    private static void shows(
            Browser browser, String area, String indicator, String asOf, String measure, Expected expected) {
        var page =
                text(browser.get("/indicators/" + indicator + "?area=" + area + "&period=" + PERIOD + "&asOf=" + asOf)
                        .body());
        assertThat(page)
                .as(indicator + " " + area + " " + asOf)
                .contains(" " + measure + " " + expected.counted() + " ");
        assertThat(page).as(indicator + " " + area + " " + asOf).contains(" " + expected.value() + " ");
        if (asOf.isEmpty()) {
            var overview = text(browser.get("/overview?area=" + area + "&period=" + PERIOD + "&indicator=" + indicator)
                    .body());
            assertThat(overview).as(indicator + " " + area).contains(" " + expected.value() + " ");
        }
    }

    private static String text(String page) {
        return page.replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ");
    }

    @Test
    void a_corrected_file_changes_what_is_shown_now_and_not_what_was_known_before_it() throws Exception {
        var file = folder.resolve("2025-08.csv.gz");
        Raw.corrected("2025-08", VILLAGE, 25, file);
        var before = rate(new Raw(VILLAGE, "theft", ""), "12");
        var after = rate(new Raw(VILLAGE, "theft", file.toString()), "12");
        assertThat(after).isNotEqualTo(before);
        long id = send(file);
        try {
            shows(lin(), VILLAGE, "theft-rate-yoy", "", "theft", after);
            shows(lin(), VILLAGE, "theft-rate-yoy", "2026-05-04", "theft", before);
            var page = text(lin().get("/indicators/theft-rate-yoy?area=" + VILLAGE + "&period=" + PERIOD)
                    .body());
            assertThat(page).contains("报送时的数 截至 2026年1月11日 00:00 " + before.value());
            for (var area : new String[] {VILLAGE, "999901001000"}) {
                assertThat(overview(area))
                        .contains("报送后有补报或更正：2026-01-10 报送截止时为 " + before.value())
                        .contains("/indicators/theft-rate-yoy?area=" + VILLAGE)
                        .contains("#reported");
            }
        } finally {
            as(viewer -> imports.undo(id, viewer));
        }
        shows(lin(), VILLAGE, "theft-rate-yoy", "", "theft", before);
        assertThat(overview(VILLAGE)).doesNotContain("报送后有补报或更正");
    }

    @Test
    void a_village_is_not_told_that_it_lacks_targets_which_are_its_townships() {
        assertThat(overview(VILLAGE)).contains("村（社区）不单设目标", "5 项指标").doesNotContain("未设目标");
        assertThat(overview("999901001000"))
                .contains("村（社区）不单设目标", "<h2>下级地区对比")
                .doesNotContain("未设目标");
        assertThat(overview("999901000000")).contains("红线为目标").doesNotContain("不单设目标");
    }

    /** 260 cameras in the eight months of the phase. */
    @Test
    void what_adds_up_over_the_months_is_drawn_against_each_months_share_of_its_target() {
        assertThat(lin().get("/overview?area=999901000000&period=rectification&indicator=cameras-added")
                        .body())
                .containsPattern("(?s)<th data-at=\"2025-11\">(?:(?!</tr>).)*data-v=\"32\\.5000\"");
    }

    private String overview(String area) {
        return lin().get("/overview?area=" + area + "&period=" + PERIOD + "&indicator=theft-rate-yoy")
                .body();
    }

    private long send(Path packed) throws IOException {
        var plain = folder.resolve("again.csv");
        try (var in = new GZIPInputStream(Files.newInputStream(packed))) {
            Files.copy(in, plain);
        }
        var month = YearMonth.of(2025, 8);
        var sending = new Imports.Sending("incident", null, "2025-08.csv", plain, null, true, month, month, false);
        var id = new AtomicLong();
        as(viewer -> {
            id.set(Objects.requireNonNull(once.execute(t -> imports.receive(sending, viewer))));
            var outcome = imports.run(id.get());
            assertThat(outcome.state()).isEqualTo("committed");
            assertThat(outcome.counts().corrected()).isEqualTo(25);
        });
        return id.get();
    }

    private void as(java.util.function.Consumer<anlan.ground.access.Viewer> work) {
        District.run(Pack.DISTRICT, () -> cast.as(Cast.POLICE_STEWARD, LocalDate.of(2026, 5, 5), work));
    }

    @Test
    void the_audit_log_of_all_that_filled_it_is_proved_whole() throws Exception {
        var liao = new Browser(port).signIn("liao");
        liao.get("/audit/proof");
        liao.post("/audit/proof", java.util.Map.of());
        var said = "";
        for (int i = 0; i < 300 && !said.contains("全部相符"); i++) {
            Thread.sleep(100);
            said = liao.get("/audit/proof").body();
        }
        assertThat(said).containsPattern("共 [1-9][0-9,]* 条，全部相符");
    }
}
