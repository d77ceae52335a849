package anlan.ground.paper;

import anlan.ground.web.Words;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The list as a workbook. A sheet holds about a million rows; what is more goes on in the next. The same facts and rows make the same bytes, so that
 * a torn download can be gone on with.
 */
final class BookLedger implements Ledger {

    private static final int SHEET = 1_000_000;

    /** Rows are much alike: packing harder takes twice the time for a tenth less. */
    private static final int PACKED = 3;

    private static final String SHEETS = "xl/worksheets/sheet";

    private final ZipOutputStream zip;
    private final BookXml xml;
    private final BookFrame frame;
    private final Words words;
    private final Facts facts;
    private final List<Column> columns;
    private final List<String> places;
    private final List<Integer> ends = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final BookCell cells;
    private int line;
    private long count;

    BookLedger(OutputStream out, Words words, Facts facts, List<Column> columns) throws IOException {
        this.zip = new ZipOutputStream(new BufferedOutputStream(out, 1 << 16));
        zip.setLevel(PACKED);
        this.xml = new BookXml(zip);
        this.frame = new BookFrame(words, facts, columns);
        this.words = words;
        this.facts = facts;
        this.columns = List.copyOf(columns);
        this.places =
                IntStream.range(0, columns.size()).mapToObj(BookLedger::place).toList();
        this.cells = new BookCell(xml, begin(), Ledger.zone(facts));
    }

    /** Begins a sheet; the numbers of the looks. */
    private List<String> begin() throws IOException {
        ends.add(frame.first());
        var sheet = text(frame.parts(ends, List.of()));
        var from = sheet.indexOf(row());
        entry(SHEETS + ends.size() + ".xml");
        zip.write(sheet.substring(0, from).getBytes(StandardCharsets.UTF_8));
        line = frame.first();
        return BookLook.numbers(sheet.substring(from, after(sheet)));
    }

    private String text(Map<String, byte[]> parts) {
        return new String(parts.getOrDefault(SHEETS + ends.size() + ".xml", new byte[0]), StandardCharsets.UTF_8);
    }

    /** The pattern's row. */
    private String row() {
        return "<row r=\"" + (frame.first() + 1) + "\"";
    }

    private int after(String sheet) {
        return sheet.indexOf("</row>", sheet.indexOf(row())) + "</row>".length();
    }

    /** At the moment that the list names, so that it is made to the byte as before. */
    private void entry(String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(facts.at().toLocalDateTime());
        zip.putNextEntry(entry);
    }

    /** A, B, … Z, AA, … */
    private static String place(int column) {
        var letter = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? letter : place(column / 26 - 1) + letter;
    }

    @Override
    public void row(@Nullable Object... values) throws IOException {
        if (line - frame.first() == SHEET) {
            end(List.of());
            begin();
        }
        var number = Integer.toString(line + 1);
        xml.plain("<row r=\"").plain(number).plain("\">");
        for (var i = 0; i < values.length; i++) {
            cells.put(places.get(i), number, columns.get(i), values[i]);
        }
        xml.plain("</row>").handOn();
        line++;
        count++;
    }

    @Override
    public void note(String sentence) {
        notes.add(sentence);
    }

    /** Ends a sheet; the workbook's parts as they are now. */
    private Map<String, byte[]> end(List<String> below) throws IOException {
        xml.flush();
        ends.set(ends.size() - 1, line);
        var parts = frame.parts(ends, below);
        var sheet = text(parts);
        zip.write(sheet.substring(after(sheet)).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        return parts;
    }

    @Override
    public void close() throws IOException {
        if (facts.count() == null || facts.count() != count) {
            note(words.say("paper.note-count", count));
        }
        for (var part : end(notes).entrySet()) {
            if (!part.getKey().startsWith(SHEETS)) {
                entry(part.getKey());
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        zip.finish();
        zip.flush();
    }
}
