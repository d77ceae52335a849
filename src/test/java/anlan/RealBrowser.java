package anlan;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A real browser ({@link Chromium}). A page whose script or style is refused by the content policy, or whose script fails, fails the
 * test when it is closed.
 */
public final class RealBrowser implements AutoCloseable {

    /** An office PC. */
    public static final int[] DESK = {1440, 900};
    /** A small phone. */
    public static final int[] PHONE = {360, 740};

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    public RealBrowser(int port, int[] size, String language) {
        context = Chromium.browser()
                .newContext(new NewContextOptions()
                        .setViewportSize(size[0], size[1])
                        .setBaseURL("http://127.0.0.1:" + port)
                        .setLocale(language));
        page = context.newPage();
        page.setDefaultTimeout(20_000);
        page.onConsoleMessage(m -> {
            if ("error".equals(m.type())
                    && !m.text().contains("status of 4")
                    && !m.text().contains("ERR_INTERNET_DISCONNECTED")) {
                complaints.add(page.url() + ": " + m.text());
            }
        });
        page.onPageError(complaints::add);
    }

    public Page page() {
        return page;
    }

    public RealBrowser signIn(String account) {
        page.navigate("/sign-in");
        page.fill("#name", account);
        page.fill("#password", Given.PASSWORD);
        page.click("main button");
        page.waitForLoadState();
        return this;
    }

    /** Whether anything sticks out of the window to the side: what a phone's user would have to push around. */
    public boolean overflows() {
        return (boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth + 1");
    }

    /** A picture under target/pictures, to be looked at. */
    public void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/pictures", name + ".png"))
                .setFullPage(true));
    }

    @Override
    public void close() {
        context.close();
        if (!complaints.isEmpty()) {
            throw new AssertionError("The browser complained: " + complaints);
        }
    }
}
