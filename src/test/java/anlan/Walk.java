package anlan;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Walks from page to page by the links a person sees, and notes what such a person would complain of. */
public final class Walk {

    private final RealBrowser browser;
    private final int most;
    private final boolean withAxe;
    private final List<String> complaints = new ArrayList<>();
    private final Set<String> seen = new LinkedHashSet<>();

    public Walk(RealBrowser browser, int most, boolean withAxe) {
        this.browser = browser;
        this.most = most;
        this.withAxe = withAxe;
    }

    public List<String> from(String start) {
        var ahead = new ArrayDeque<String>();
        ahead.add(start);
        seen.add(shape(start));
        var visited = 0;
        while (!ahead.isEmpty() && visited < most) {
            var path = ahead.poll();
            visited++;
            look(path);
            for (var next : links()) {
                if (seen.add(shape(next))) {
                    ahead.add(next);
                }
            }
        }
        return complaints;
    }

    public Set<String> seen() {
        return seen;
    }

    private void look(String path) {
        var answer = browser.page().navigate(path);
        if (answer == null || answer.status() >= 400) {
            complaints.add(path + " answers " + (answer == null ? "nothing" : answer.status()));
            return;
        }
        var text = browser.page().content();
        if (text.contains("??")) {
            complaints.add(path + " lacks words: " + text.replaceAll("(?s).*?\\?\\?(.{0,60}).*", "$1"));
        }
        if (browser.overflows()) {
            complaints.add(path + " sticks out to the side");
        }
        if (withAxe) {
            axe(path);
        }
    }

    private void axe(String path) {
        new AxeBuilder(browser.page())
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze()
                .getViolations()
                .forEach(v -> complaints.add(path + " " + v.getId() + ": "
                        + v.getNodes().getFirst().getHtml().lines().findFirst().orElse("")));
    }

    @SuppressWarnings("unchecked")
    private List<String> links() {
        Page page = browser.page();
        var all = (List<String>)
                page.evaluate("[...document.querySelectorAll('a[href]')].filter(a => !a.download).map(a => a.href)");
        var here = URI.create(page.url());
        return all.stream()
                .map(URI::create)
                .filter(u -> here.getAuthority().equals(u.getAuthority()))
                .map(u -> u.getRawPath() + (u.getRawQuery() == null ? "" : "?" + u.getRawQuery()))
                .filter(p ->
                        !p.contains("lang=") && !p.matches(".*\\.(csv|xlsx|docx|pdf|ofd|json|geojson|png)(\\?.*)?$"))
                .filter(p -> !p.startsWith("/api"))
                .toList();
    }

    /** Pages that differ only in which thing they show are one page. */
    private static String shape(String path) {
        return path.replaceAll("\\d{2,}", "N").replaceAll("=[^&]+", "=x");
    }
}
