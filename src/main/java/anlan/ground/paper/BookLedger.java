package anlan.ground.paper;

import anlan.ground.web.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** The list as a workbook. A sheet holds about a million rows; what is more goes on in the next. */
final class BookLedger implements Ledger {

    private static final int SHEET = 1_000_000;
    private static final int FLUSHED = 500;

    private final Workbook book;
    private final Words words;
    private final Facts facts;
    private final List<Column> columns;
    private final List<String> notes = new ArrayList<>();
    private Worksheet sheet;
    private int sheets = 1;
    private int line;
    private int head;
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
        begun.pageOrientation("landscape");
        begun.fitToWidth((short) 1);
        begun.fitToHeight((short) 999);
        line++;
        return begun;
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
        }
        line++;
        count++;
        if (line % FLUSHED == 0) {
            sheet.flush();
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
        sheet.finish();
    }

    @Override
    public void close() throws IOException {
        if (facts.count() == null || facts.count() != count) {
            note(words.say("paper.note-count", count));
        }
        for (var i = 0; i < notes.size(); i++) {
            sheet.value(line + 1 + i, 0, notes.get(i));
        }
        end();
        book.finish();
    }
}
