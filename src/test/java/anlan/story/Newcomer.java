package anlan.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import anlan.RealBrowser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.Locale;
import org.assertj.core.api.Assertions;

/** Somebody at a browser who knows only what the page says. Nothing may stick out to the side on any page they come to. */
final class Newcomer implements AutoCloseable {

    /** A machine that does much else besides must not fail the story; in milliseconds. */
    private static final int PATIENCE = 60_000;

    private final EmptyHome home;
    private final RealBrowser browser;
    private final Locale language;
    private final String name;
    private int step;

    Newcomer(EmptyHome home, int[] size, String language) {
        this.home = home;
        this.browser = new RealBrowser(home.port(), size, "zh-CN");
        this.language = Locale.of(language);
        page().setDefaultTimeout(PATIENCE);
        this.name = "story-" + language + "-" + size[0] + "-";
    }

    Page page() {
        return browser.page();
    }

    String say(String key, Object... args) {
        return home.say(key, language, args);
    }

    Newcomer open(String path) {
        page().navigate(path);
        return look();
    }

    Newcomer fill(String label, String text) {
        page().getByLabel(say(label), new Page.GetByLabelOptions().setExact(true))
                .first()
                .fill(text);
        return this;
    }

    Newcomer attach(Path file) {
        page().setInputFiles("#file", file);
        return this;
    }

    Newcomer press(String key, Object... args) {
        button(say(key, args)).click();
        return look();
    }

    /** What the start page puts first. */
    String next() {
        return page().locator("main .tasks a.strong").first().textContent();
    }

    Newcomer follow(String key, Object... args) {
        page().locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(say(key, args)))
                .first()
                .click();
        return look();
    }

    /** A number under its heading. */
    long figure(String key) {
        var text = page().locator("dt", new Page.LocatorOptions().setHasText(say(key)))
                .locator("+ dd")
                .textContent();
        return Long.parseLong(text.replace(",", "").strip());
    }

    Path download(String key) {
        var got = page().waitForDownload(
                        () -> page().locator("main").getByText(say(key)).click());
        var to = got.path().resolveSibling(got.suggestedFilename());
        got.saveAs(to);
        return to;
    }

    /** One of several, to which the page goes at once. */
    Newcomer choose(String field, String option) {
        page().selectOption(field, option);
        page().waitForURL(address -> address.endsWith("=" + option) || address.contains("=" + option + "&"));
        return look();
    }

    /** Waits for what comes by itself, such as the end of a long work. */
    Newcomer reads(String key, Object... args) {
        return readsText(say(key, args));
    }

    Newcomer readsText(String text) {
        assertThat(page().locator("body")).containsText(text, new ContainsTextOptions().setTimeout(PATIENCE));
        return this;
    }

    /** By the menu, as it stands at this width. */
    Newcomer menu(String key) {
        var burger = page().locator(".burger summary");
        if (burger.isVisible()) {
            burger.click();
        }
        page().locator("nav.side:visible")
                .getByText(say(key), new Locator.GetByTextOptions().setExact(true))
                .click();
        return look();
    }

    Newcomer look() {
        page().waitForLoadState();
        if (Boolean.getBoolean("anlan.pictures")) {
            browser.picture(name + "%02d".formatted(++step));
        }
        Assertions.assertThat(browser.overflows())
                .as(page().url() + " sticks out to the side")
                .isFalse();
        Assertions.assertThat(page().content()).as(page().url()).doesNotContain("??");
        return this;
    }

    private Locator button(String text) {
        var named = new Locator.GetByRoleOptions().setName(text).setExact(true);
        return page().locator("main")
                .getByRole(AriaRole.BUTTON, named)
                .or(page().locator("main").getByRole(AriaRole.LINK, named))
                .first();
    }

    @Override
    public void close() {
        browser.close();
    }
}
