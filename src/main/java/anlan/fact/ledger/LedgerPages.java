package anlan.fact.ledger;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The page of the ledger. */
@Component
class LedgerPages {

    static final String VIEW = "fact/ledger/ListProblems";

    private static final int PAGE = 50;

    record Order(String value, String name, boolean chosen) {}

    record Out(String path, String name) {}

    /**
     * @param exact where all that fit are counted; empty when they are
     * @param widened whether one of the conditions that stand behind "more" is set
     */
    record LedgerPage(
            String title,
            String count,
            String exact,
            List<LedgerLines.Line> lines,
            String q,
            boolean overdue,
            List<LedgerFilter.Field> fields,
            boolean widened,
            List<Order> orders,
            @Nullable String more,
            List<Out> files,
            Asked.Ways ways,
            String bundle,
            List<SavedViews.Saved> views,
            Map<String, String> asked,
            String typed,
            boolean mayFile,
            boolean mayKeep) {}

    private final LedgerQuery ledger;
    private final LedgerLines lines;
    private final LedgerFilter filter;
    private final SavedViews views;
    private final Words words;

    LedgerPages(LedgerQuery ledger, LedgerLines lines, LedgerFilter filter, SavedViews views, Words words) {
        this.ledger = ledger;
        this.lines = lines;
        this.filter = filter;
        this.views = views;
        this.words = words;
    }

    /** @param typed as the name under which the search is to be kept */
    LedgerPage of(Asked asked, String typed, Viewer viewer) {
        return of(asked, typed, false, viewer);
    }

    /** @param exact whether all that fit are counted, however many */
    LedgerPage of(Asked asked, String typed, boolean exact, Viewer viewer) {
        var page = ledger.page(asked, viewer, PAGE);
        var more = !exact && page.more();
        long count = exact ? ledger.count(asked, viewer) : page.count();
        var path = asked.behind(null).address("/problems");
        var found = page.found();
        return new LedgerPage(
                words.say("problem.ledger"),
                more ? words.say("ledger.count-more", count) : words.say("problem.count", count),
                more ? path + (path.contains("?") ? "&" : "?") + "exact=1" : "",
                lines.of(found.lines()),
                Asked.or(asked.q()),
                !Asked.or(asked.overdue()).isEmpty(),
                filter.fields(asked),
                asked.more(),
                orders(asked),
                found.next() == null ? null : asked.behind(found.next()).address("/problems"),
                Stream.of("xlsx", "csv", "docx", "pdf", "ofd")
                        .map(f -> new Out(asked.behind(null).address("/problems." + f), words.say("ledger.file-" + f)))
                        .toList(),
                asked.ways(),
                asked.behind(null).address("/problems/bundle"),
                views.of(viewer),
                asked.fields(),
                typed,
                viewer.may(Right.PROBLEMS_FILE),
                viewer.may(Right.PROBLEMS_KEEP));
    }

    private List<Order> orders(Asked asked) {
        var chosen = Sort.read(Asked.or(asked.sort())).orElse(Sort.DUE);
        return Arrays.stream(Sort.values())
                .map(s -> new Order(s.word(), words.say("problem.sort-" + s.word()), s == chosen))
                .toList();
    }
}
