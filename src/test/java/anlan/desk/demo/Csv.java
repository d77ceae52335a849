package anlan.desk.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** Reads the small and the packed tables that the demonstration is made of. */
final class Csv {
    private Csv() {}

    static List<NamedCsvRecord> rows(Path file) {
        var rows = new java.util.ArrayList<NamedCsvRecord>();
        each(file, rows::add);
        return rows;
    }

    static void each(Path file, Consumer<NamedCsvRecord> row) {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(open(file))) {
            csv.forEach(row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader open(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        boolean packed = file.toString().endsWith(".gz");
        return new InputStreamReader(packed ? new GZIPInputStream(bytes, 1 << 16) : bytes, StandardCharsets.UTF_8);
    }
}
