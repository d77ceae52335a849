package anlan.story;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.RealBrowser;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A new coordinator's way, all of it in a browser: from the link that an empty home prints to an overview of real records. */
@ExtendWith(OutputCaptureExtension.class)
class NewDistrictTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);
    private static final String PHRASE = "a phrase kept to oneself";
    private static final String DISTRICT = "999901000000";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"zh,desk,占道经营", "zh,phone,占道经营", "en,desk,overnight parking"})
    void from_the_set_up_link_to_the_overview(String language, String size, String unheard, CapturedOutput printed)
            throws IOException {
        var width = size.equals("phone") ? RealBrowser.PHONE : RealBrowser.DESK;
        try (var home = new EmptyHome(folder.resolve("home"), TODAY);
                var lin = new Newcomer(home, width, language)) {
            var lists = new Lists(folder, lin::say, unheard);
            sets_up(lin, EmptyHome.link(printed) + "?lang=" + language);
            BringingIn.places(lin, lists);
            BringingIn.units_and_people(lin);
            var campaign = makes_the_plan_and_is_refused_a_start(lin);
            sets_the_targets_and_starts(lin, campaign);
            BringingIn.records_and_mends_them(lin, lists);
            sees_the_overview(lin);
        }
    }

    private void sets_up(Newcomer lin, String link) {
        var door = lin.open("/sign-in?lang=" + (link.endsWith("en") ? "en" : "zh"));
        assertThat(door.page().innerText("main")).contains(lin.say("signin.nobody-yet"));
        lin.open(link)
                .fill("setup.district-code", "999901")
                .fill("setup.district-name", "澜江区")
                .fill("setup.coordinator-name", "林某")
                .fill("staff.account-name", "lin")
                .fill("signin.password-new", PHRASE)
                .fill("signin.password-again", PHRASE)
                .press("setup.set-up-go");
        assertThat(lin.next()).isEqualTo(lin.say("gazetteer.task-areas"));
    }

    private String makes_the_plan_and_is_refused_a_start(Newcomer lin) {
        lin.follow("campaign.task-make")
                .fill("campaign.first-day", "2026-03-01")
                .press("campaign.make")
                .reads("campaign.made");
        var campaign = lin.page().locator("h1 span").first().textContent();
        lin.press("campaign.start").press("campaign.start-now").reads("campaign.target-unset", 15);
        assertThat(lin.page().getByText(lin.say("campaign.set-target")).count()).isEqualTo(15);
        return campaign;
    }

    private void sets_the_targets_and_starts(Newcomer lin, String campaign) {
        lin.follow("campaign.set-target");
        assertThat(lin.page().locator("#f-criminal-rate-yoy-" + DISTRICT).isVisible())
                .isTrue();
        lin.menu("home.door").follow("campaign.task-targets", campaign);
        Figures.typed(lin, DISTRICT);
        lin.press("target.save")
                .press("target.spread")
                .press("target.spread-now")
                .reads("target.spread-done");
        lin.menu("home.door").follow("campaign.task-start", campaign);
        lin.press("campaign.start-now").reads("plan.started").menu("home.door");
    }

    private void sees_the_overview(Newcomer lin) {
        lin.menu("overview.door").choose("#period", Source.MONTH);
        var change = 100.0 * Source.thefts(Source.MONTH) / Source.thefts(Source.YEAR_BEFORE) - 100;
        var shown = lin.page().locator("ul.lines a[href*='indicator=theft-rate-yoy'] b");
        assertThat(shown.textContent()).isEqualTo("%+.1f%%".formatted(change));
    }
}
