package anlan.fact.ledger;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/** The ledger: problems one sees, by what one looks for, the most urgent first. */
@UseCase
class ListProblems {

    private static final int PAGE = 50;

    record Order(String value, String name, boolean chosen) {}

    /** @param widened whether one of the conditions that stand behind "more" is set */
    record LedgerPage(
            String title,
            String count,
            List<LedgerLines.Line> lines,
            String q,
            boolean overdue,
            List<LedgerFilter.Field> fields,
            boolean widened,
            List<Order> orders,
            @Nullable String more,
            String file,
            String board,
            boolean mayFile,
            boolean mayKeep) {}

    private final LedgerQuery ledger;
    private final LedgerLines lines;
    private final LedgerFilter filter;
    private final Words words;

    ListProblems(LedgerQuery ledger, LedgerLines lines, LedgerFilter filter, Words words) {
        this.ledger = ledger;
        this.lines = lines;
        this.filter = filter;
        this.words = words;
    }

    @May(Right.PROBLEMS_SEE)
    @GetMapping("/problems")
    ModelAndView list(@ModelAttribute Asked asked, Viewer viewer) {
        var found = ledger.find(asked, viewer, PAGE);
        return Page.of(
                "fact/ledger/ListProblems",
                new LedgerPage(
                        words.say("problem.ledger"),
                        words.say("problem.count", ledger.count(asked, viewer)),
                        lines.of(found.lines()),
                        Asked.or(asked.q()),
                        !Asked.or(asked.overdue()).isEmpty(),
                        filter.fields(asked),
                        asked.more(),
                        orders(asked),
                        found.next() == null ? null : asked.behind(found.next()).address("/problems"),
                        asked.behind(null).address("/problems.xlsx"),
                        asked.behind(null).in("").address("/problems/board"),
                        viewer.may(Right.PROBLEMS_FILE),
                        viewer.may(Right.PROBLEMS_KEEP)));
    }

    private List<Order> orders(Asked asked) {
        var chosen = Sort.read(Asked.or(asked.sort())).orElse(Sort.DUE);
        return Arrays.stream(Sort.values())
                .map(s -> new Order(s.word(), words.say("problem.sort-" + s.word()), s == chosen))
                .toList();
    }
}
