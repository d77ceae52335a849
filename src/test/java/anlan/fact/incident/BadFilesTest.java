package anlan.fact.incident;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Given;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files as nobody should send them, by the way any file takes: each is answered by a sentence, and nothing is half taken. */
@AnlanTest
class BadFilesTest {

    private static final String HEAD = "source_id,area,kind,occurred_on,cleared_on\n";

    @Autowired
    private Given given;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private Given.World world;
    private Machine machine;
    private String village;

    @BeforeEach
    void a_system_that_brings_files_in() {
        world = given.district();
        village = Towns.in(world, jdbc)[0];
        machine = new Machine(world, jdbc, port);
    }

    @Test
    void a_file_that_cannot_be_read_is_refused_whole_with_a_sentence() throws IOException {
        var bad = new LinkedHashMap<String, byte[]>();
        bad.put("empty", new byte[0]);
        bad.put("head only", utf8(HEAD));
        bad.put("binary", new byte[] {0, 1, 2, 3});
        bad.put("other columns", utf8("a,b\n1,2\n"));
        bad.put("heads twice", utf8("source_id,area,kind,occurred_on,kind\n1,2,3,4,5\n"));
        bad.put("identities", utf8("source_id,area,kind,occurred_on,身份证号\n1," + village + ",theft,2025-07-01,\n"));
        bad.put("10,000 columns", utf8("x,".repeat(10_000) + "\n1\n"));
        bad.put("10 MB in a cell", utf8(HEAD + "1," + "x".repeat(10_000_000) + ",theft,2025-07-01,\n"));
        bad.put("a bomb", bomb());
        bad.put("half a workbook", Arrays.copyOf(bomb(), 300));
        for (var each : bad.entrySet()) {
            var refused = machine.waitFor(machine.start(each.getValue(), ""), "refused");
            assertThat(refused.get("reasons").toString()).as(each.getKey()).contains("what=");
            assertThat(String.valueOf(whats(refused).getFirst()))
                    .as(each.getKey())
                    .matches("(?s).*[\\u4e00-\\u9fff].*。");
        }
        assertThat(kept()).isZero();
        assertThat(machine.post("/datasets/none/imports", utf8("a,b\n")).statusCode())
                .isEqualTo(404);
        assertThat(machine.post("/imports/999999/commit").statusCode()).isEqualTo(404);
    }

    @Test
    void bytes_of_no_encoding_become_no_records() {
        var bytes = (HEAD + "1,东1社区,盗窃,2025-07-01,\n2,东1社区,诈骗,2025-07-02,\n").getBytes(Charset.forName("GB18030"));
        bytes[bytes.length - 20] = (byte) 0xFF;
        var seen = machine.waitFor(machine.start(bytes, ""), "refused", "committed");
        assertThat(seen.get("reasons").toString()).contains("what=");
        assertThat(kept()).isLessThanOrEqualTo(1);
    }

    @Test
    void a_formula_counts_for_what_it_last_came_to() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet();
            fill(sheet.createRow(0), "source_id", "area", "kind", "occurred_on");
            var row = sheet.createRow(1);
            fill(row, "", village, "theft", "2025-07-01");
            row.getCell(0).setCellFormula("\"A\"&(6*7)");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            book.write(bytes);
        }
        machine.waitFor(machine.start(bytes.toByteArray(), ""), "committed");
        assertThat(world.inside(() -> jdbc.sql("select source_id || ' ' || occurred_on from incident")
                        .query(String.class)
                        .single()))
                .isEqualTo("A42 2025-07-01");
    }

    private static void fill(Row row, String... cells) {
        for (var i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }

    @Test
    void each_bad_row_is_given_back_with_its_reason_and_the_good_one_is_kept() {
        var rows = Map.of(
                "ragged",
                "row-ragged",
                "X,nowhere,theft,2025-07-01,",
                "area-unknown",
                "X," + village + ",flying,2025-07-01,",
                "kind-unknown",
                "X," + village + ",theft,2025-02-30,",
                "day-unreadable",
                "X," + village + ",theft,2199-01-01,",
                "day-future",
                "X," + village + ",theft,2025-07-02,2025-07-01",
                "cleared-before",
                "S," + village + ",theft,2025-07-02,\nS," + village + ",fraud,2025-07-02,",
                "same-id-differs");
        for (var each : rows.entrySet()) {
            var id = machine.start(HEAD + "good," + village + ",theft,2025-07-01,\n" + each.getKey() + "\n");
            var seen = machine.waitFor(id, "committed");
            assertThat(seen.get("reasons").toString()).as(each.getKey()).contains("reason=" + each.getValue());
            var back = machine.get("/imports/" + id + "/rejected.csv").body();
            assertThat(back)
                    .contains(each.getKey().lines().findFirst().orElseThrow().substring(0, 2));
        }
        assertThat(kept()).isEqualTo(1);
    }

    private static List<?> whats(Map<String, Object> seen) {
        return ((List<?>) java.util.Objects.requireNonNull(seen.get("reasons")))
                .stream().map(r -> ((Map<?, ?>) r).get("what")).toList();
    }

    private long kept() {
        return world.inside(() ->
                jdbc.sql("select count(*) from incident").query(Long.class).single());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A few kilobytes that become hundreds of megabytes. */
    private static byte[] bomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 200; i++) {
                zip.write(zeros);
            }
        }
        return bytes.toByteArray();
    }
}
