package anlan.fact.pivot;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Given;
import anlan.Outside;
import anlan.fact.filter.Filter;
import anlan.fact.filter.Span;
import anlan.fact.imports.Imports;
import anlan.fact.records.Told;
import anlan.ground.access.Right;
import anlan.ground.access.Scope;
import anlan.ground.store.District;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Hours of the week as an import keeps them, against the counts of an independent programme over the same open records. */
@AnlanTest
class HoursReferenceTest {

    @Autowired
    private Given given;

    @Autowired
    private Told told;

    @Autowired
    private Imports imports;

    @Autowired
    private HourPivot hours;

    @TempDir
    private Path folder;

    @Test
    void eight_months_of_chicago_fall_into_the_hours_that_were_counted_elsewhere() throws IOException {
        var district = given.district();
        told.in(district);
        var lin = district.coordinator("lin");
        var file = rewritten(district.code());
        var outcome = Scope.as(lin, "", () -> {
            var id = district.inside(() -> imports.receive(
                    new Imports.Sending("incident", null, "c.csv", file, null, false, null, null, false), lin));
            return District.in(district.code(), () -> imports.run(id));
        });
        assertThat(outcome.state()).isEqualTo("committed");
        var all = new Filter(null, List.of(), Span.ALWAYS, null, null, null, null, null, null, null, null);
        var asked = new PivotAsked(List.of(Dimension.WEEKDAY, Dimension.HOUR), Measure.COUNT, null, all);
        var counted = new HashMap<String, Long>();
        district.inside(() -> java.util.Objects.requireNonNull(hours.cells(asked, lin.areas(Right.RECORDS_SEE)))
                .forEach(c -> counted.put(c.at().get(0) + " " + c.at().get(1), c.count())));
        assertThat(counted).isEqualTo(reference());
    }

    /** Their days and hours, in villages of ours. */
    private Path rewritten(String district) throws IOException {
        var villages = List.of("001001", "001002", "002001");
        var file = folder.resolve("chicago.csv");
        var n = new int[1];
        try (var out = Files.newBufferedWriter(file)) {
            out.write("source_id,area,kind,occurred_on\n");
            for (var row : rows(new GZIPInputStream(
                    Files.newInputStream(Outside.data("incidents/chicago_crimes_2018-01_2018-08.csv.gz"))))) {
                out.write(n[0] + "," + district + villages.get(n[0] % 3) + ",theft," + row.getField("Date") + "\n");
                n[0]++;
            }
        }
        return file;
    }

    private static Map<String, Long> reference() throws IOException {
        var counts = new HashMap<String, Long>();
        var file = Outside.data("reference/chicago_crimes_2018-01_2018-08_weekday_hour_counts.csv");
        for (var row : rows(Files.newInputStream(file))) {
            counts.put(
                    row.getField("iso_weekday") + " " + Integer.parseInt(row.getField("hour")),
                    Long.valueOf(row.getField("n")));
        }
        return counts;
    }

    private static CsvReader<NamedCsvRecord> rows(InputStream in) {
        return CsvReader.builder()
                .ofNamedCsvRecord(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    }
}
