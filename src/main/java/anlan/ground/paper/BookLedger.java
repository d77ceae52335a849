package anlan.ground.paper;

import anlan.ground.web.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** The list as a workbook. A sheet holds about a million rows; what is more goes on in the next. */
final class BookLedger implements Ledger {

    private static final int SHEET = 1_000_000;
    private static final int FLUSHED = 500;
    /** Inches. */
    private static final float MARGIN = 0.5f;

    private final Workbook book;
    private final Words words;
    private final Facts facts;
    private final List<Column> columns;
    private final List<String> notes = new ArrayList<>();
    private Worksheet sheet;
    private int sheets = 1;
    private int line;
    private int head;
    private int bottom;
    private long count;

    BookLedger(OutputStream out, Words words, Facts facts, List<Column> columns) throws IOException {
        this.book = new Workbook(out, "Anlan", "1.0");
        this.words = words;
        this.facts = facts;
        this.columns = List.copyOf(columns);
        this.sheet = begin(facts.title());
    }

    private Worksheet begin(String name) throws IOException {
        var begun = book.newWorksheet(name.replaceAll("[\\\\/*?:\\[\\]]", " "));
        for (var i = 0; i < columns.size(); i++) {
            begun.width(i, columns.get(i).width());
        }
        begun.value(0, 0, facts.title());
        begun.style(0, 0).bold().fontSize(16).set();
        line = 1;
        for (var sentence : facts.sentences(words)) {
            begun.value(line, 0, sentence);
            begun.style(line, 0).fontColor("51606E").fontSize(10).set();
            line++;
        }
        head = line;
        for (var i = 0; i < columns.size(); i++) {
            begun.value(line, i, columns.get(i).name());
            begun.style(line, i)
                    .bold()
                    .wrapText(true)
                    .verticalAlignment("center")
                    .horizontalAlignment(right(columns.get(i).kind()) ? "right" : "left")
                    .fillColor("E8F0F9")
                    .borderStyle(BorderStyle.THIN)
                    .set();
        }
        begun.freezePane(0, line + 1);
        begun.repeatRows(head);
        printed(begun);
        line++;
        return begun;
    }

    /** On A4 across, as wide as the sheet and as many pages as it takes, with their numbers. */
    private void printed(Worksheet begun) {
        begun.paperSize(PaperSize.A4_PAPER);
        begun.pageOrientation("landscape");
        begun.fitToWidth((short) 1);
        begun.fitToHeight((short) 0);
        begun.leftMargin(MARGIN);
        begun.rightMargin(MARGIN);
        begun.footer(words.say("paper.page-of", "&P", "&N"), Position.CENTER);
        begun.footer(facts.title().replace("&", "&&"), Position.LEFT);
    }

    private static boolean right(Kind kind) {
        return kind == Kind.NUMBER || kind == Kind.SHARE;
    }

    @Override
    public void row(@Nullable Object... cells) throws IOException {
        if (line - head > SHEET) {
            end();
            sheets++;
            sheet = begin(words.say("paper.sheet-more", facts.title(), sheets));
        }
        for (var i = 0; i < cells.length; i++) {
            var kind = i < columns.size() ? columns.get(i).kind() : Kind.TEXT;
            BookCell.put(sheet, line, i, kind, cells[i], Ledger.zone(facts));
            wrap(i, cells[i]);
        }
        line++;
        count++;
        if (line % FLUSHED == 0) {
            sheet.flush();
        }
    }

    /** What is longer than its column is wide goes on below instead of running under the next. */
    private void wrap(int column, @Nullable Object cell) {
        if (cell instanceof String text
                && column < columns.size()
                && text.length() > columns.get(column).width()) {
            sheet.style(line, column).wrapText(true).verticalAlignment("top").set();
        }
    }

    @Override
    public void note(String sentence) {
        notes.add(sentence);
    }

    private void end() throws IOException {
        if (line > head + 1) {
            sheet.setAutoFilter(head, 0, line - 1, columns.size() - 1);
        }
        sheet.addNamedRange(sheet.range(0, 0, Math.max(line - 1, bottom), columns.size() - 1), "_xlnm.Print_Area");
        sheet.finish();
    }

    @Override
    public void close() throws IOException {
        if (facts.count() == null || facts.count() != count) {
            note(words.say("paper.note-count", count));
        }
        for (var i = 0; i < notes.size(); i++) {
            bottom = line + 1 + i;
            sheet.value(bottom, 0, notes.get(i));
        }
        end();
        book.finish();
    }
}
