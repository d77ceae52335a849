package anlan;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Debian's Chromium. It is started once for all tests of a thread, since starting it takes longer than most pages: each test has a context of its
 * own, which shares nothing with any other. It ends with the JVM.
 */
public final class Chromium {

    /** Playwright belongs to one thread. */
    private static final ThreadLocal<Chromium> OWN = ThreadLocal.withInitial(Chromium::new);

    private final Playwright driver = Playwright.create();
    private @Nullable Browser browser;

    private Chromium() {}

    static Browser browser() {
        var own = OWN.get();
        if (own.browser == null || !own.browser.isConnected()) {
            own.browser = own.driver.chromium().launch(options());
        }
        return Objects.requireNonNull(own.browser);
    }

    /** For one with a profile that is kept. */
    public static BrowserType type() {
        return OWN.get().driver.chromium();
    }

    /** As people have it, with all that a browser is. */
    public static Path path() {
        return first("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    }

    /** The same engine without a window around it, a third quicker, where it is installed. */
    private static Path engine() {
        return first(
                "/usr/bin/chromium-headless-shell",
                "/usr/bin/chromium",
                "/usr/bin/chromium-browser",
                "/usr/bin/google-chrome");
    }

    private static Path first(String... paths) {
        return Stream.of(paths)
                .map(Path::of)
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No Chromium found: apt-get install chromium"));
    }

    private static LaunchOptions options() {
        return new LaunchOptions()
                .setExecutablePath(engine())
                .setHeadless(true)
                .setArgs(List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync"));
    }
}
