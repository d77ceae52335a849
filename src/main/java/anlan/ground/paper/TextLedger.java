package anlan.ground.paper;

import anlan.ground.web.Words;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list as CSV. The facts stand in lines above the head, as in the workbook; reading it back in passes them over as titles. */
final class TextLedger implements Ledger {

    private final BufferedWriter text;
    private final CsvWriter csv;
    private final Words words;
    private final Facts facts;
    private final List<String> notes = new ArrayList<>();
    private long count;

    TextLedger(OutputStream out, Words words, Facts facts, List<Column> columns) throws IOException {
        this.text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        this.words = words;
        this.facts = facts;
        text.write('\uFEFF');
        this.csv = CsvWriter.builder().build(text);
        csv.writeRecord(facts.title());
        csv.writeRecord(String.join("  ", facts.sentences(words)));
        csv.writeRecord(columns.stream().map(Column::name).toList());
    }

    @Override
    public void row(@Nullable Object... cells) {
        csv.writeRecord(Arrays.stream(cells).map(this::cell).toList());
        count++;
    }

    private String cell(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            case Number number -> number.toString();
            case Instant instant -> instant.atZone(Ledger.zone(facts)).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
            default -> Ledger.harmless(cell.toString());
        };
    }

    @Override
    public void note(String sentence) {
        notes.add(sentence);
    }

    @Override
    public void close() throws IOException {
        if (facts.count() == null || facts.count() != count) {
            note(words.say("paper.note-count", count));
        }
        notes.forEach(csv::writeRecord);
        csv.flush();
        text.flush();
    }
}
