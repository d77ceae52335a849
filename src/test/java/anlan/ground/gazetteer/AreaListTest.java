package anlan.ground.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.Outside;
import anlan.ground.place.AreaBook;
import anlan.ground.place.AreaCode;
import anlan.ground.place.Level;
import anlan.ground.place.PlaceFault;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class AreaListTest {
    @Test
    void a_first_list_makes_areas_and_the_same_list_again_changes_nothing() {
        String[] list = {"code,name", "999901001,桥东街道", "999901001001,南湖社区", "999901,澜江区"};
        var first = read(Map.of(), list);
        assertThat(first.changes())
                .extracting(c -> c.code().full())
                .containsExactly("999901000000", "999901001000", "999901001001");
        var known = new HashMap<String, String>();
        first.changes().forEach(c -> known.put(c.code().full(), c.name()));
        var again = read(known, list);
        assertThat(again.changes()).isEmpty();
        assertThat(again.rowsUnchanged()).isEqualTo(3);
    }

    @Test
    void another_name_for_a_known_code_is_shown_with_the_name_before() {
        var preview = read(Map.of("999901001000", "桥东镇"), "区划代码,名称", "999901001000,桥东街道");
        assertThat(preview.changes())
                .containsExactly(new AreaBook.Change(new AreaCode("999901001000", Level.TOWNSHIP), "桥东街道", "桥东镇"));
    }

    @Test
    void every_wrong_row_is_told_why_and_the_right_ones_go_on() {
        var preview = read(
                Map.of(),
                "代码,名称,级别,上级代码",
                "999901001,桥东街道,街道,999901",
                "999901002,,街道,",
                "999901003,临河�道,,",
                "999901004,海晏街道,村,",
                "999901005,新街道,公社,",
                "999901006,新街道,街道,999902",
                "999901007001,无主社区,,",
                "999901001,桥西街道,,",
                "999901001,桥东街道,,",
                "888801001,别处街道,,",
                "9.99901E+11,甲,,",
                "999901008," + "长".repeat(61) + ",,");
        assertThat(preview.refused())
                .extracting(RowRefused::number, RowRefused::fault)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(3L, PlaceFault.NAME_EMPTY),
                        org.assertj.core.groups.Tuple.tuple(4L, PlaceFault.NAME_GARBLED),
                        org.assertj.core.groups.Tuple.tuple(5L, PlaceFault.LEVEL_UNLIKE_CODE),
                        org.assertj.core.groups.Tuple.tuple(6L, PlaceFault.LEVEL_UNKNOWN),
                        org.assertj.core.groups.Tuple.tuple(7L, PlaceFault.PARENT_UNLIKE_CODE),
                        org.assertj.core.groups.Tuple.tuple(9L, PlaceFault.CODE_TWICE),
                        org.assertj.core.groups.Tuple.tuple(12L, PlaceFault.CODE_CUT),
                        org.assertj.core.groups.Tuple.tuple(13L, PlaceFault.NAME_LONG),
                        org.assertj.core.groups.Tuple.tuple(8L, PlaceFault.PARENT_UNKNOWN));
        assertThat(preview.rowsElsewhere()).isEqualTo(1);
        assertThat(preview.changes()).extracting(AreaBook.Change::name).containsExactly("桥东街道");
    }

    @Test
    void the_countrys_real_list_of_villages_is_read_whole() throws Exception {
        Path villages = Outside.data("china/villages.csv.gz");
        var known = new HashMap<String, String>();
        file(Outside.data("china/streets.csv.gz"), StandardCharsets.UTF_8, "130630", known)
                .changes()
                .forEach(c -> known.put(c.code().full(), c.name()));
        var preview = file(villages, StandardCharsets.UTF_8, "130630", known);
        assertThat(preview.rowsRead()).isEqualTo(620_573);
        assertThat(preview.refused()).isEmpty();
        assertThat(preview.rowsElsewhere() + preview.changes().size()).isEqualTo(620_573);
        assertThat(preview.changes()).hasSizeGreaterThan(100);
    }

    @Test
    void rare_characters_come_through_in_four_encodings() throws Exception {
        Path dirty = Outside.data("dirty");
        var names = new ArrayList<List<String>>();
        for (var entry : Map.of(
                        "villages_rare_gb18030.csv", Charset.forName("GB18030"),
                        "villages_rare_utf8bom.csv", StandardCharsets.UTF_8,
                        "villages_rare_utf16le_bom.csv", StandardCharsets.UTF_16)
                .entrySet()) {
            var found = new ArrayList<String>();
            for (String district : List.of("441781", "440114", "420602", "620423")) {
                var known = townships(dirty.resolve(entry.getKey()), entry.getValue(), district);
                var preview = file(dirty.resolve(entry.getKey()), entry.getValue(), district, known);
                assertThat(preview.refused()).isEmpty();
                preview.changes().forEach(c -> found.add(c.code().full() + c.name()));
            }
            names.add(found);
        }
        assertThat(names.getFirst()).isNotEmpty();
        assertThat(names).allMatch(names.getFirst()::equals);
    }

    private static Map<String, String> townships(Path file, Charset charset, String district) throws IOException {
        var known = new HashMap<String, String>();
        try (var csv = csv(file, charset)) {
            for (var row : csv) if (row.getField(2).startsWith(district)) known.put(row.getField(2) + "000", "乡镇");
        }
        return known;
    }

    private static Preview<AreaBook.Change> file(Path file, Charset charset, String district, Map<String, String> known)
            throws IOException {
        try (var csv = csv(file, charset)) {
            var rows = csv.iterator();
            var heads = AreaList.heads(rows.next().getFields());
            var lines = csv.stream()
                    .map(r -> new Line(r.getStartingLineNumber(), r.getFields()))
                    .iterator();
            return AreaList.read(heads, lines, district, known);
        }
    }

    private static CsvReader<CsvRecord> csv(Path file, Charset charset) throws IOException {
        var bytes = Files.newInputStream(file);
        var plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
        return CsvReader.builder().ofCsvRecord(new InputStreamReader(plain, charset));
    }

    private static Preview<AreaBook.Change> read(Map<String, String> known, String... list) {
        var heads = AreaList.heads(List.of(list[0].split(",")));
        var lines = new ArrayList<Line>();
        for (int i = 1; i < list.length; i++) lines.add(new Line(i + 1, Arrays.asList(list[i].split(",", -1))));
        return AreaList.read(heads, lines.iterator(), "999901", known);
    }
}
