package anlan.ground.paper;

import anlan.ground.paper.Ledger.Column;
import anlan.ground.paper.Ledger.Facts;
import anlan.ground.paper.Ledger.Kind;
import anlan.ground.web.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * What stands around the rows of a workbook: title, facts, heads, looks, print. The library makes it whole and small, with one row as a pattern of
 * how cells look; the rows themselves are written in that pattern's place ({@link BookLedger}), for the library keeps objects for each cell.
 */
final class BookFrame {

    /** Inches. */
    private static final float MARGIN = 0.5f;

    /** Marks which of the texts is the moment of making, which the library takes from the machine's clock. */
    private static final String MADE = "(<dcterms:created[^>]*>)[^<]*";

    private final Words words;
    private final Facts facts;
    private final List<Column> columns;
    private final List<String> sentences;

    BookFrame(Words words, Facts facts, List<Column> columns) {
        this.words = words;
        this.facts = facts;
        this.columns = List.copyOf(columns);
        this.sentences = facts.sentences(words);
    }

    /** The line of the heads, from 0; below it the rows begin. */
    int head() {
        return 1 + sentences.size();
    }

    int first() {
        return head() + 1;
    }

    /**
     * The workbook's parts by name.
     *
     * @param ends of each sheet the line below its last row
     * @param notes what stands below the rows of the last
     */
    Map<String, byte[]> parts(List<Integer> ends, List<String> notes) throws IOException {
        var made = new ByteArrayOutputStream();
        var book = new Workbook(made, "Anlan", "1.0");
        var sheets = new ArrayList<Worksheet>();
        for (var i = 0; i < ends.size(); i++) {
            sheets.add(begun(book, i == 0 ? facts.title() : words.say("paper.sheet-more", facts.title(), i + 1)));
        }
        for (var i = 0; i < ends.size(); i++) {
            end(sheets.get(i), ends.get(i), i == ends.size() - 1 ? notes : List.of());
        }
        book.finish();
        return unpacked(made.toByteArray());
    }

    private Map<String, byte[]> unpacked(byte[] made) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(made))
                .get()) {
            for (var entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        parts.computeIfPresent(
                "docProps/core.xml",
                (name, core) -> new String(core, StandardCharsets.UTF_8)
                        .replaceFirst(MADE, "$1" + facts.at().toInstant())
                        .getBytes(StandardCharsets.UTF_8));
        return parts;
    }

    private Worksheet begun(Workbook book, String name) {
        var begun = book.newWorksheet(name.replaceAll("[\\\\/*?:\\[\\]]", " "));
        for (var i = 0; i < columns.size(); i++) {
            begun.width(i, columns.get(i).width());
        }
        begun.value(0, 0, facts.title());
        begun.style(0, 0).bold().fontSize(16).set();
        for (var i = 0; i < sentences.size(); i++) {
            begun.value(i + 1, 0, sentences.get(i));
            begun.style(i + 1, 0).fontColor("51606E").fontSize(10).set();
        }
        for (var i = 0; i < columns.size(); i++) {
            head(begun, i);
        }
        begun.freezePane(0, first());
        begun.repeatRows(head());
        printed(begun);
        BookLook.pattern(begun, first());
        return begun;
    }

    private void head(Worksheet sheet, int column) {
        sheet.value(head(), column, columns.get(column).name());
        sheet.style(head(), column)
                .bold()
                .wrapText(true)
                .verticalAlignment("center")
                .horizontalAlignment(right(columns.get(column).kind()) ? "right" : "left")
                .fillColor("E8F0F9")
                .borderStyle(BorderStyle.THIN)
                .set();
    }

    private static boolean right(Kind kind) {
        return kind == Kind.NUMBER || kind == Kind.SHARE;
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

    private void end(Worksheet sheet, int end, List<String> notes) throws IOException {
        for (var i = 0; i < notes.size(); i++) {
            sheet.value(end + 1 + i, 0, notes.get(i));
        }
        if (end > first()) {
            sheet.setAutoFilter(head(), 0, end - 1, columns.size() - 1);
        }
        var bottom = notes.isEmpty() ? end - 1 : end + notes.size();
        sheet.addNamedRange(sheet.range(0, 0, bottom, columns.size() - 1), "_xlnm.Print_Area");
        sheet.finish();
    }
}
