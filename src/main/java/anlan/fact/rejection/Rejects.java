package anlan.fact.rejection;

import anlan.ground.paper.Row;
import anlan.ground.web.Refused;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Writes rejected rows aside as they came, each with its reason, and counts the reasons. */
public final class Rejects implements AutoCloseable {

    /** @param args of the reason's sentence */
    public record Rejected(long line, String key, String where, List<String> args, List<String> cells) {}

    private static final JsonMapper JSON = JsonMapper.shared();

    private final CsvWriter csv;
    private final Map<String, Reason> reasons = new LinkedHashMap<>();
    private long count;

    public Rejects(Path file, List<String> head) {
        try {
            var out = new GZIPOutputStream(Files.newOutputStream(file));
            csv = CsvWriter.builder().build(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        csv.writeRecord(head);
    }

    public void add(Row row, Refused reason) {
        var args = reason.args().stream().map(String::valueOf).toList();
        var key = reason.key();
        reasons.merge(
                key + " " + reason.where(),
                new Reason(key, reason.where(), args, 1),
                (known, one) -> new Reason(key, known.where(), known.args(), known.count() + 1));
        var cells = new ArrayList<String>();
        cells.add(Long.toString(row.line()));
        cells.add(key);
        cells.add(reason.where());
        cells.add(JSON.writeValueAsString(args));
        cells.addAll(row.cells());
        csv.writeRecord(cells);
        count++;
    }

    public long count() {
        return count;
    }

    /** The commonest first. */
    public List<Reason> reasons() {
        return reasons.values().stream()
                .sorted((a, b) -> Long.compare(b.count(), a.count()))
                .toList();
    }

    @Override
    public void close() {
        try {
            csv.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads them back: first the head of the file they came from. */
    public static void read(Path file, Consumer<List<String>> head, Consumer<Rejected> each) {
        try (var text = new BufferedReader(new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8));
                var rows = CsvReader.builder()
                        .extraFieldStrategy(de.siegmar.fastcsv.reader.FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(de.siegmar.fastcsv.reader.FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(text)
                        .iterator()) {
            if (rows.hasNext()) {
                head.accept(rows.next().getFields());
            }
            rows.forEachRemaining(row -> each.accept(new Rejected(
                    Long.parseLong(row.getField(0)),
                    row.getField(1),
                    row.getField(2),
                    JSON.readValue(row.getField(3), new TypeReference<>() {}),
                    row.getFields().subList(4, row.getFieldCount()))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
