package anlan.ground.paper;

import static anlan.ground.paper.Tables.refusal;
import static anlan.ground.paper.Tables.table;
import static org.assertj.core.api.Assertions.assertThat;

import anlan.Outside;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class CsvFileTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "comma_in_quotes",
                "empty",
                "empty_crlf",
                "escaped_quotes",
                "json",
                "newlines",
                "newlines_crlf",
                "quotes_and_newlines",
                "simple",
                "simple_crlf",
                "utf8"
            })
    void the_spectrum_of_ways_to_write_csv_is_read_as_its_authors_say(String name) throws IOException {
        var table = TableFile.open(Outside.data("dirty/csv-spectrum/csvs/" + name + ".csv"), name);
        var read = new ArrayList<Map<String, String>>();
        try (var rows = table.rows()) {
            rows.forEachRemaining(row -> {
                var named = new LinkedHashMap<String, String>();
                for (var i = 0; i < table.head().size(); i++) {
                    named.put(table.head().get(i), row.cell(i).replace("\r\n", "\n"));
                }
                read.add(named);
            });
        }
        var json = Files.readString(Outside.data("dirty/csv-spectrum/json/" + name + ".json"))
                .strip()
                .replace("\\r\\n", "\\n");
        var expected = JsonMapper.shared().readValue(json, List.class);
        assertThat(read).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "villages_gbk.csv, GB18030",
        "villages_rare_gb18030.csv, GB18030",
        "villages_rare_utf8bom.csv, UTF-8",
        "villages_rare_utf16le_bom.csv, UTF-16LE"
    })
    void real_village_names_come_through_in_each_encoding(String file, String encoding) {
        var table = TableFile.open(Outside.data("dirty/" + file), file);
        assertThat(table.reading().encoding()).isEqualTo(encoding);
        assertThat(table.certain()).isTrue();
        assertThat(table.head()).containsExactly("村代码", "村(居)委会名称", "乡镇代码", "省", "市", "县");
        try (var rows = table.rows()) {
            rows.forEachRemaining(row -> {
                assertThat(row.ragged()).isFalse();
                assertThat(row.cell(0)).matches("[0-9]{12}");
                assertThat(row.cell(1)).isNotEmpty().doesNotContain("\uFFFD");
            });
        }
    }

    @Test
    void rare_characters_are_the_same_whichever_way_they_were_saved() {
        assertThat(Tables.cells(TableFile.open(Outside.data("dirty/villages_rare_gb18030.csv"), "a")))
                .isEqualTo(Tables.cells(TableFile.open(Outside.data("dirty/villages_rare_utf8bom.csv"), "b")))
                .isEqualTo(Tables.cells(TableFile.open(Outside.data("dirty/villages_rare_utf16le_bom.csv"), "c")));
    }

    @Test
    void utf_16_is_known_without_its_mark_too() throws IOException {
        for (var charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            var table = TableFile.open(table(folder, "编号,村名\n1,王家村\n2,李家村\n", charset), "x");
            assertThat(table.reading().encoding()).isEqualTo(charset.name());
            assertThat(table.head()).containsExactly("编号", "村名");
        }
    }

    @Test
    void an_uncertain_encoding_is_stated_and_can_be_overruled() throws IOException {
        var file = table(folder, "name,place\nJosé,Café Á\nRenée,Öl\n", Charset.forName("windows-1252"));
        var guessed = TableFile.open(file, "x");
        assertThat(guessed.certain()).isFalse();
        assertThat(guessed.encodings()).isNotEmpty();
        var overruled = TableFile.open(file, "x", new Reading("windows-1252", null, null, null));
        assertThat(overruled.sample(1).getFirst().cell(0)).isEqualTo("José");
    }

    @Test
    void semicolons_are_told_from_decimal_commas() throws IOException {
        var file = folder.resolve("medellin.csv");
        try (var in = new GZIPInputStream(
                Files.newInputStream(Outside.data("dirty/medellin_homicides_semicolon_decimalcomma.csv.gz")))) {
            Files.copy(in, file);
        }
        var table = TableFile.open(file, "medellin.csv");
        assertThat(table.head()).containsExactly("fecha_hecho", "longitud", "latitud", "modalidad");
        assertThat(table.sample(1).getFirst().cell(1)).isEqualTo("-75,56985400000");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void any_common_separator_is_found(String separator) throws IOException {
        var text = "a,b,c\n1,2,3\n4,5,6\n".replace(",", separator);
        assertThat(TableFile.open(table(folder, text), "x").head()).containsExactly("a", "b", "c");
    }

    @Test
    void rows_know_their_line_and_whether_they_fit_the_head() throws IOException {
        var table = TableFile.open(table(folder, "a,b,c\n1,2,3\n\n4,5\n\"x\ny\",6,7\n8,9,10,11\n12,13,14,\n"), "x");
        var rows = table.sample(10);
        assertThat(rows).extracting(Row::line).containsExactly(2L, 4L, 5L, 7L, 8L);
        assertThat(rows).extracting(Row::ragged).containsExactly(false, true, false, true, false);
    }

    @Test
    void titles_above_the_head_are_passed_over() throws IOException {
        var table = TableFile.open(table(folder, "安宁区2025年警情统计表,,\n编号,村名,数量\n1,王家村,5\n"), "x");
        assertThat(table.head()).containsExactly("编号", "村名", "数量");
        assertThat(table.sample(9)).hasSize(1);
    }

    @Test
    void what_is_no_table_is_refused_with_its_reason() throws IOException {
        assertThat(refusal(table(folder, ""))).isEqualTo(Unreadable.FILE_EMPTY);
        assertThat(refusal(table(folder, "\n\n \n"))).isEqualTo(Unreadable.FILE_EMPTY);
        assertThat(refusal(table(folder, "a,b,a\n1,2,3\n"))).isEqualTo(Unreadable.HEAD_TWICE);
        assertThat(refusal(table(folder, "a,b\n1,2\u0000\u00003\n4,\u0001\n"))).isEqualTo(Unreadable.NOT_A_TABLE);
        assertThat(refusal(table(folder, "%PDF-1.7\nabc"))).isEqualTo(Unreadable.NOT_A_TABLE);
        assertThat(refusal(table(folder, "a,b\n1,\"2\n"))).isIn(null, Unreadable.QUOTE_OPEN);
        assertThat(refusal(table(folder, "x,".repeat(10_000) + "\n1,2\n"))).isEqualTo(Unreadable.TOO_MANY_COLUMNS);
        assertThat(refusal(table(folder, "a,b\n1," + "x".repeat(10_000_000) + "\n2,3\n")))
                .isEqualTo(Unreadable.CELL_TOO_LARGE);
        assertThat(refusal(table(folder, "a,b\n1," + "x".repeat(1_500_000) + "\n2,3\n")))
                .isEqualTo(Unreadable.CELL_TOO_LARGE);
        assertThat(Tables.thrown(
                        () -> TableFile.open(table(folder, "a,b\n"), "x").withRows()))
                .isEqualTo(Unreadable.HEAD_ONLY);
    }

    @Test
    void a_wrong_encoding_asked_for_is_refused() throws IOException {
        var file = table(folder, "编号,村名\n1,王家村\n", Charset.forName("GB18030"));
        assertThat(Tables.thrown(() -> TableFile.open(file, "x", new Reading("UTF-8", null, null, null))))
                .isEqualTo(Unreadable.ENCODING_WRONG);
        assertThat(Tables.thrown(() -> TableFile.open(file, "x", new Reading("no-such", null, null, null))))
                .isEqualTo(Unreadable.ENCODING_UNKNOWN);
    }
}
