package anlan.fact.ledger;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.document.Block;
import anlan.ground.document.Fitted;
import anlan.ground.document.LedgerPaper;
import anlan.ground.paper.Ledger;
import anlan.ground.web.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The ledger as a paper to be bound and signed off: of the workbook's columns those that a sheet across has room for. */
@Component
class LedgerBook {

    /** More than some 200 sheets nobody binds or reads. */
    static final int MOST = 2_000;

    /** Of the workbook's columns: number, problem, category, severity, area, spot, unit, person, measure, last day, progress, state. */
    private static final List<Integer> SHOWN = List.of(1, 2, 3, 5, 7, 8, 11, 12, 13, 14, 15, 17);

    /** Rows as they come, kept for the paper. */
    private record Kept(List<List<String>> rows) implements Ledger {

        @Override
        public void row(@Nullable Object... cells) {
            rows.add(SHOWN.stream().map(at -> text(cells[at])).toList());
        }

        private static String text(@Nullable Object cell) {
            return cell == null ? "" : cell.toString();
        }

        @Override
        public void note(String sentence) {}

        @Override
        public void close() {}
    }

    private final LedgerQuery ledger;
    private final LedgerSheet sheet;
    private final LedgerFilter filter;
    private final OfficeClock clock;
    private final Words words;

    LedgerBook(LedgerQuery ledger, LedgerSheet sheet, LedgerFilter filter, OfficeClock clock, Words words) {
        this.ledger = ledger;
        this.sheet = sheet;
        this.filter = filter;
        this.clock = clock;
        this.words = words;
    }

    LedgerPaper paper(Asked asked, Viewer viewer, long count) throws IOException {
        var kept = new Kept(new ArrayList<>());
        sheet.put(kept, ledger.find(asked, viewer, MOST).lines(), 1, new LedgerSheet.Names());
        var at = clock.instant().atZone(clock.getZone());
        var title = words.say("problem.ledger");
        var facts = new Ledger.Facts(title, filter.said(asked), count, at, viewer.name(), at);
        var columns = sheet.columns();
        var named = SHOWN.stream()
                .map(i -> new Block.Column(columns.get(i).name(), 1, false))
                .toList();
        return new LedgerPaper(
                title,
                "",
                viewer.postFor(Right.PROBLEMS_SEE).unitName(),
                clock.today(),
                Fitted.columns(named, kept.rows()),
                kept.rows(),
                facts.sentences(words),
                true);
    }
}
