package anlan.story;

import anlan.Given;
import anlan.RealBrowser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.LinkedHashMap;
import java.util.Map;

/** People at their own browsers, each signed in once. */
final class Desks implements AutoCloseable {

    private final Map<String, RealBrowser> open = new LinkedHashMap<>();
    private final int port;
    private final Given.World world;

    Desks(int port, Given.World world) {
        this.port = port;
        this.world = world;
    }

    RealBrowser of(String name) {
        return open.computeIfAbsent(
                name, n -> new RealBrowser(port, RealBrowser.DESK, "zh-CN").signIn(n + "." + world.code()));
    }

    Page page(String name, String path) {
        var page = of(name).page();
        page.navigate(path);
        return page;
    }

    /** Opens the page, unfolds the step if it is folded, fills it in and sends it; the page's text afterwards. */
    String act(String name, String path, String step, Map<String, String> fields, FilePayload... files) {
        var page = page(name, path);
        var form = page.locator("form[action$='" + path + "/" + step + "']").first();
        if (!form.isVisible()) {
            page.locator("details:has(form[action$='" + path + "/" + step + "']) > summary")
                    .click();
        }
        fields.forEach(
                (field, value) -> fill(form.locator("[name=" + field + "]").first(), value));
        if (files.length > 0) {
            form.locator("input[type=file]").first().setInputFiles(files);
        }
        page.evaluate("window.before = true");
        form.locator("button:not([type=button])").last().click();
        page.waitForFunction("() => !window.before && document.readyState === 'complete'");
        return page.locator("main").innerText();
    }

    static void fill(Locator field, String value) {
        if ("SELECT".equals(field.evaluate("e => e.tagName"))) {
            field.selectOption(value);
        } else {
            field.fill(value);
        }
    }

    @Override
    public void close() {
        open.values().forEach(RealBrowser::close);
    }
}
