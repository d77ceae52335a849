package anlan.fact.ledger;

import anlan.fact.problem.Problem;
import anlan.fact.tally.Tally;
import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/** Open problems by the state they are in, the most urgent of each; the ledger's other conditions hold here too. */
@UseCase
class BoardProblems {

    private static final int SHOWN = 6;

    /** @param all the address of the ledger with all in this state */
    record Column(String name, long count, long overdue, List<LedgerLines.Line> lines, String all) {}

    /** What ended in one way: what was solved is one figure, what was given up as it is another. */
    record Ended(String name, String many, String all) {}

    record BoardPage(String title, String said, List<Column> columns, List<Ended> ended, Asked.Ways ways) {}

    private final LedgerQuery ledger;
    private final LedgerCounts counts;
    private final LedgerLines lines;
    private final LedgerFilter filter;
    private final Words words;

    BoardProblems(LedgerQuery ledger, LedgerCounts counts, LedgerLines lines, LedgerFilter filter, Words words) {
        this.ledger = ledger;
        this.counts = counts;
        this.lines = lines;
        this.filter = filter;
        this.words = words;
    }

    @May(Right.PROBLEMS_SEE)
    @GetMapping("/problems/board")
    ModelAndView show(@ModelAttribute Asked asked, Viewer viewer) {
        var all = asked.behind(null).in("");
        var many = counts.states(all, viewer);
        var board = Arrays.stream(Problem.State.values())
                .filter(BoardProblems::onBoard)
                .toList();
        var there = board.stream()
                .map(Problem.State::word)
                .filter(many::containsKey)
                .toList();
        var firsts = lines.of(ledger.firsts(there, SHOWN, all, viewer)).stream()
                .collect(Collectors.groupingBy(LedgerLines.Line::state));
        return Page.of(
                "fact/ledger/BoardProblems",
                new BoardPage(
                        words.say("problem.ledger"),
                        filter.said(all),
                        board.stream().map(s -> column(s, all, many, firsts)).toList(),
                        Arrays.stream(Problem.State.values())
                                .filter(s -> !onBoard(s))
                                .map(s -> ended(s, all, many))
                                .toList(),
                        asked.ways()));
    }

    private static boolean onBoard(Problem.State state) {
        return state.open() || state == Problem.State.CLOSED;
    }

    private Ended ended(Problem.State state, Asked all, Map<String, Tally.Count> many) {
        var count = many.getOrDefault(state.word(), new Tally.Count(state.word(), 0, 0))
                .many();
        var whole = all.conditions() == 0 || count <= LedgerCounts.MANY;
        return new Ended(
                words.say("problem.state-" + state.word()),
                whole ? words.say("problem.count", count) : words.say("ledger.count-more", LedgerCounts.MANY),
                all.in(state.word()).address("/problems"));
    }

    private Column column(
            Problem.State state, Asked all, Map<String, Tally.Count> many, Map<String, List<LedgerLines.Line>> firsts) {
        var name = words.say("problem.state-" + state.word());
        var count = many.getOrDefault(state.word(), new Tally.Count(state.word(), 0, 0));
        return new Column(
                name,
                count.many(),
                count.overdue(),
                firsts.getOrDefault(name, List.of()),
                all.in(state.word()).address("/problems"));
    }
}
