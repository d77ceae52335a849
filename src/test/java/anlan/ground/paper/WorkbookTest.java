package anlan.ground.paper;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.Outside;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "SampleSS.xls, OLD_EXCEL",
        "chinese-provinces.xls, OLD_EXCEL",
        "xor-encryption-abc.xls, OLD_EXCEL",
        "SampleSS.ods, OPEN_DOCUMENT",
        "date.xlsb, BINARY_EXCEL",
        "poc-xmlbomb-empty.xlsx, SWELLS",
        "poc-shared-strings.xlsx, CELL_TOO_LARGE",
        "SampleSS.strict.xlsx, STRICT_EXCEL"
    })
    void what_cannot_be_read_is_refused_and_says_what_to_do(String file, Unreadable reason) {
        assertThat(Tables.refusal(Outside.data("dirty/poi/" + file))).isEqualTo(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SampleSS.xlsx",
                "InlineStrings.xlsx",
                "noSharedStringTable.xlsx",
                "TwoSheetsOneHidden.xlsx",
                "shared_formulas.xlsx",
                "formula-eval.xlsx",
                "57893-many-merges.xlsx",
                "DateFormatTests.xlsx",
                "NumberFormatTests.xlsx",
                "DateFormatNumberTests.xlsx",
                "62629_toMerge.xlsx",
                "45540_form_Header.xlsx",
                "TablesWithDifferentHeaders.xlsx"
            })
    void real_workbooks_are_read_or_refused_but_never_break(String file) {
        var reason = Tables.refusal(Outside.data("dirty/poi/" + file));
        assertThat(reason).isIn(null, Unreadable.HEAD_TWICE, Unreadable.FILE_EMPTY);
    }

    @Test
    void serial_numbers_become_days() {
        var table = TableFile.open(Outside.data("dirty/aggravated_assaults.xlsx"), "x");
        assertThat(table.sheets()).hasSize(3);
        assertThat(table.workbook()).isTrue();
        assertThat(table.sample(3))
                .extracting(r -> r.cell(0))
                .containsExactly("2019-01-01", "2019-01-01", "2019-01-01 00:01:00");
    }

    @Test
    void dates_of_both_epochs_read_the_same() throws IOException {
        for (var epoch : List.of(false, true)) {
            var file = book(book -> {
                book.getCTWorkbook().addNewWorkbookPr().setDate1904(epoch);
                var sheet = book.createSheet("数据");
                var style = book.createCellStyle();
                style.setDataFormat(book.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
                row(sheet.createRow(0), "编号", "日期", "数量");
                var row = sheet.createRow(1);
                row(row, "7");
                row.createCell(1).setCellValue(epoch ? 44742.0 : 46204.0);
                row.getCell(1).setCellStyle(style);
                row.createCell(2).setCellValue(999901001001.0);
            });
            var row = TableFile.open(file, "x").sample(1).getFirst();
            assertThat(row.cells()).containsExactly("7", "2026-07-01", "999901001001");
        }
    }

    @Test
    void a_head_merged_over_two_rows_is_read_as_one() throws IOException {
        var file = book(book -> {
            var sheet = book.createSheet();
            row(sheet.createRow(0), "某区警情统计表");
            row(sheet.createRow(1), "村名", "刑事案件", "", "备注");
            row(sheet.createRow(2), "", "立案", "破案", "");
            row(sheet.createRow(3), "王家村", "3", "2", "无");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
            sheet.addMergedRegion(new CellRangeAddress(1, 1, 1, 2));
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 3, 3));
        });
        var table = TableFile.open(file, "x");
        assertThat(table.head()).containsExactly("村名", "刑事案件/立案", "刑事案件/破案", "备注");
        assertThat(table.sample(5)).singleElement().extracting(Row::line).isEqualTo(4L);
    }

    @Test
    void a_sheet_is_chosen_and_hidden_ones_are_passed_over() throws IOException {
        var file = book(book -> {
            row(book.createSheet("藏").createRow(0), "x", "y");
            row(book.createSheet("空").createRow(0), "");
            row(book.createSheet("甲").createRow(0), "a", "b");
            row(book.createSheet("乙").createRow(0), "c", "d");
            book.setSheetHidden(0, true);
        });
        assertThat(TableFile.open(file, "x").head()).containsExactly("a", "b");
        assertThat(TableFile.open(file, "x", new Reading(null, null, "乙", null)).head())
                .containsExactly("c", "d");
        assertThat(TableFile.open(file, "x").sheets()).contains(new TableFile.Sheet("藏", true));
        assertThat(Tables.thrown(() -> TableFile.open(file, "x", new Reading(null, null, "丙", null))))
                .isEqualTo(Unreadable.NO_SUCH_SHEET);
    }

    @Test
    void a_formula_gives_its_last_value_and_the_file_says_so() throws IOException {
        var file = book(book -> {
            var sheet = book.createSheet();
            row(sheet.createRow(0), "a", "b");
            var row = sheet.createRow(1);
            row.createCell(0).setCellValue(20);
            row.createCell(1).setCellFormula("A2*2+2");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
        var table = TableFile.open(file, "x");
        assertThat(table.formulas()).isTrue();
        assertThat(table.sample(1).getFirst().cell(1)).isEqualTo("42");
    }

    @Test
    void a_parcel_that_swells_is_not_opened() throws IOException {
        var file = folder.resolve("bomb.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 200; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        assertThat(Tables.refusal(file)).isEqualTo(Unreadable.SWELLS);
    }

    @Test
    void a_damaged_workbook_is_refused() throws IOException {
        var whole = Files.readAllBytes(Outside.data("dirty/poi/SampleSS.xlsx"));
        var cut = Files.write(folder.resolve("cut.xlsx"), java.util.Arrays.copyOf(whole, whole.length / 2));
        assertThat(Tables.refusal(cut)).isIn(Unreadable.NOT_A_TABLE, Unreadable.BROKEN_EXCEL);
    }

    private interface Filling {
        void into(XSSFWorkbook book);
    }

    private Path book(Filling filling) throws IOException {
        var file = Files.createTempFile(folder, "book", ".xlsx");
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            filling.into(book);
            book.write(out);
        }
        return file;
    }

    private static void row(org.apache.poi.ss.usermodel.Row row, String... cells) {
        for (var i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }
}
