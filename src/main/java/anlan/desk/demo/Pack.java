package anlan.desk.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** What the demonstration ships, by the name of the file. */
final class Pack {

    /** The made-up district. */
    static final String DISTRICT = "999901";

    private Pack() {}

    static byte[] bytes(String name) {
        try (InputStream packed = open(name);
                InputStream plain = name.endsWith(".gz") ? new GZIPInputStream(packed) : packed) {
            return plain.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<NamedCsvRecord> rows(String name) {
        return CsvReader.builder().ofNamedCsvRecord(new String(bytes(name), StandardCharsets.UTF_8)).stream()
                .toList();
    }

    private static InputStream open(String name) {
        var found = Pack.class.getResourceAsStream("/demo/" + name);
        if (found == null) throw new IllegalStateException("The demonstration lacks " + name);
        return found;
    }
}
