package anlan.judgement.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import anlan.Outside;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Figures computed elsewhere, read where they lie. */
final class Reference {
    private Reference() {}

    static List<NamedCsvRecord> rows(String file) {
        try (var reader = CsvReader.builder().ofNamedCsvRecord(Outside.data("reference/" + file))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static double[] column(String file, String name) {
        return rows(file).stream()
                .mapToDouble(r -> Double.parseDouble(r.getField(name)))
                .toArray();
    }

    static JsonNode result(String id) {
        for (JsonNode entry : JsonMapper.shared().readTree(Outside.data("reference/reference_results.json"))) {
            if (entry.get("id").asString().equals(id)) {
                return entry.get("value");
            }
        }
        throw new AssertionError("no reference " + id);
    }

    static double number(NamedCsvRecord row, String name) {
        return Double.parseDouble(row.getField(name));
    }

    /** To the fifteen significant digits of the tables, less what rounding in between may take. */
    static void agrees(@Nullable Double ours, double theirs) {
        assertThat(ours).isNotNull().isCloseTo(theirs, offset(Math.max(1e-15, Math.abs(theirs) * 2e-13)));
    }

    /** To the twelve decimals of the collected results. */
    static void agreesToTwelveDecimals(double ours, JsonNode theirs) {
        assertThat(ours).isCloseTo(theirs.asDouble(), offset(5.1e-13));
    }
}
