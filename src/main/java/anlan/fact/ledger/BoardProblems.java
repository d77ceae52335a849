package anlan.fact.ledger;

import anlan.fact.problem.Problem;
import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/** Open problems by the state they are in, the most urgent of each; the ledger's other conditions hold here too. */
@UseCase
class BoardProblems {

    private static final int SHOWN = 6;

    /** @param all the address of the ledger with all in this state */
    record Column(String name, long count, int overdue, List<LedgerLines.Line> lines, String all) {}

    record BoardPage(String title, String said, List<Column> columns, Asked.Ways ways) {}

    private final LedgerQuery ledger;
    private final LedgerLines lines;
    private final LedgerFilter filter;
    private final Words words;

    BoardProblems(LedgerQuery ledger, LedgerLines lines, LedgerFilter filter, Words words) {
        this.ledger = ledger;
        this.lines = lines;
        this.filter = filter;
        this.words = words;
    }

    @May(Right.PROBLEMS_SEE)
    @GetMapping("/problems/board")
    ModelAndView show(@ModelAttribute Asked asked, Viewer viewer) {
        var all = asked.behind(null).in("");
        var counts = ledger.counts(all, viewer);
        return Page.of(
                "fact/ledger/BoardProblems",
                new BoardPage(
                        words.say("problem.ledger"),
                        filter.said(all),
                        Arrays.stream(Problem.State.values())
                                .filter(s -> s.open() || s == Problem.State.CLOSED)
                                .map(s -> column(s, all, viewer, counts))
                                .toList(),
                        asked.ways()));
    }

    private Column column(Problem.State state, Asked all, Viewer viewer, Map<String, LedgerQuery.Count> counts) {
        var count = counts.getOrDefault(state.word(), new LedgerQuery.Count(state.word(), 0, 0));
        var those = all.in(state.word());
        return new Column(
                words.say("problem.state-" + state.word()),
                count.many(),
                count.overdue(),
                count.many() == 0
                        ? List.of()
                        : lines.of(ledger.find(those, viewer, SHOWN).lines()),
                those.address("/problems"));
    }
}
