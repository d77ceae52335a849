package anlan.fact.pocket;

import anlan.Chromium;
import anlan.Given;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A phone: a real browser with a profile of its own that outlives its being closed. */
final class Phone implements AutoCloseable {

    private final Path profile;
    private final String base;
    private final int width;
    private final String language;
    private final List<String> complaints = new ArrayList<>();
    private BrowserContext context;
    private Page page;

    Phone(String base, Path profile) {
        this(base, profile, 360, "zh-CN");
    }

    Phone(String base, Path profile, int width, String language) {
        this.base = base;
        this.profile = profile;
        this.width = width;
        this.language = language;
        context = started();
        page = opened();
    }

    private BrowserContext started() {
        return Chromium.type()
                .launchPersistentContext(
                        profile,
                        new BrowserType.LaunchPersistentContextOptions()
                                .setExecutablePath(Chromium.path())
                                .setHeadless(true)
                                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking"))
                                .setViewportSize(width, width == 360 ? 740 : 900)
                                .setBaseURL(base)
                                .setLocale(language)
                                .setPermissions(List.of("geolocation"))
                                .setGeolocation(30.00432, 120.01234));
    }

    private Page opened() {
        var opened =
                context.pages().isEmpty() ? context.newPage() : context.pages().getFirst();
        opened.setDefaultTimeout(20_000);
        opened.onPageError(complaints::add);
        opened.onDialog(d -> d.accept());
        opened.onConsoleMessage(m -> {
            if ("error".equals(m.type()) && m.text().contains("Content Security Policy")) {
                complaints.add(m.text());
            }
        });
        return opened;
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    Phone signIn(String account) {
        page.navigate("/sign-in?to=/pocket/");
        page.fill("#name", account);
        page.fill("#password", Given.PASSWORD);
        page.click("main button");
        return ready();
    }

    /** The form is open, and kept whole for when there is no line. */
    Phone ready() {
        page.waitForSelector(".bar");
        page.evaluate("navigator.serviceWorker.ready.then(() => true)");
        return this;
    }

    void offline(boolean off) {
        context.setOffline(off);
    }

    /** As when the phone ran out of power: nothing is told beforehand. */
    void restart(boolean off) {
        context.close();
        context = started();
        page = opened();
        context.setOffline(off);
    }

    void open(String place) {
        page.navigate("/pocket/#/");
        page.waitForSelector(".bar");
        page.navigate("/pocket/" + place);
        page.waitForSelector(".bar");
    }

    /** @return all that the page says, once it says this */
    String main(String... words) {
        for (var word : words) {
            page.waitForCondition(() -> page.textContent("main").contains(word));
        }
        return page.textContent("main");
    }

    /** Chooses a result by its value. */
    void choose(String result) {
        page.check("input[name=result][value=" + result + "]");
    }

    /** One finding more, filled in by hand. */
    void find(int n, String title, byte[]... photos) {
        var card = page.locator("section.found").nth(n);
        card.locator("[data-where=category] input").first().check();
        card.locator("[data-where=severity] input").first().check();
        card.locator("input[name=what]").fill(title);
        for (var photo : photos) {
            var before =
                    page.locator("section.found").nth(n).locator(".shot img").count();
            card.locator("input.album").setInputFiles(new FilePayload("IMG.jpg", "image/jpeg", photo));
            page.locator("section.found")
                    .nth(n)
                    .locator(".shot img")
                    .nth(before)
                    .waitFor();
        }
    }

    void finish() {
        var before = page.url();
        page.click("#finish");
        page.waitForURL(now -> !now.equals(before));
        page.waitForTimeout(400);
    }

    /** Until the bar says so. */
    void says(String words) {
        page.waitForSelector(".bar:has-text('" + words + "')");
    }

    /** Its clock goes so far ahead, from the next page on. */
    void ahead(Duration by) {
        context.addInitScript("""
                { const D = Date, by = %d; Date = class extends D { constructor(...a) { if (a.length) super(...a); else super(D.now() + by); }
                  static now() { return D.now() + by; } }; }""".formatted(by.toMillis()));
    }

    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/pictures", name + ".png"))
                .setFullPage(true));
    }

    boolean overflows() {
        return (boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth + 1");
    }

    @Override
    public void close() {
        context.close();
        if (!complaints.isEmpty()) {
            throw new AssertionError("The phone complained: " + complaints);
        }
    }
}
