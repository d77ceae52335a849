package anlan.ground.document;

import anlan.ground.print.Ink;
import anlan.ground.print.Sheet;
import anlan.ground.typeface.Typefaces;
import java.util.List;
import org.springframework.stereotype.Component;

/** Sets a ledger page by page. */
@Component
class LedgerSetter {

    /** Of what is said under the table. */
    private static final double PACE = 18;

    private static final double GAP = 6;

    private final Typefaces faces;
    private final Wording wording;

    LedgerSetter(Typefaces faces, Wording wording) {
        this.faces = faces;
        this.wording = wording;
    }

    List<Sheet> set(LedgerPaper ledger) {
        var flow = new Flow(ledger.area());
        var lines = new Lines(faces);
        new TitlePart(faces, lines, flow).set(ledger.title());
        number(lines.one(ledger.number(), Style.BODY), flow);
        who(ledger, flow, lines);
        var notes = ledger.notes().stream()
                .flatMap(n -> lines.ragged(n, Style.TABLE, flow.area().wide()).stream())
                .toList();
        table(ledger, flow, lines, GAP + notes.size() * PACE);
        under(notes, flow);
        new MarkPart(faces, lines, wording).number(flow.sheets());
        return flow.sheets();
    }

    private void number(Line number, Flow flow) {
        if (number.width() == 0) return;
        double left = flow.area().left() + (flow.area().wide() - number.width()) / 2;
        double y = Line.baseline(flow.line(), Measures.PITCH, Measures.SIZE_3);
        flow.sheet().add(number.at(left, y, faces, Ink.BLACK));
    }

    /** Who draws it up to the left, when to the right, right above the table. */
    private void who(LedgerPaper ledger, Flow flow, Lines lines) {
        flow.take(GAP);
        double y = Line.baseline(flow.line(), Measures.PITCH, Measures.SIZE_4);
        var unit = lines.one(wording.say("ledger-unit", ledger.unit()), Style.IMPRINT);
        flow.sheet().add(unit.at(flow.area().left(), y, faces, Ink.BLACK));
        var day = lines.one(wording.say("ledger-day", wording.day(ledger.day())), Style.IMPRINT);
        flow.sheet().add(day.at(flow.area().right() - day.width(), y, faces, Ink.BLACK));
    }

    private void table(LedgerPaper ledger, Flow flow, Lines lines, double under) {
        var table = ledger.counted(wording.say("ledger-count"));
        var part = new TablePart(faces, lines, flow, ledger.look());
        if (table.rows().isEmpty()) {
            part.none(table, wording.say("ledger-none"));
        } else {
            part.set(table, under);
        }
    }

    private void under(List<Line> notes, Flow flow) {
        if (notes.isEmpty()) return;
        flow.take(GAP);
        for (var line : notes) {
            double y = Line.baseline(flow.take(PACE), PACE, line.style().size());
            flow.sheet().add(line.at(flow.area().left(), y, faces, Ink.BLACK));
        }
    }
}
