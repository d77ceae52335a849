package anlan.ground.paper;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.ground.web.Words;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

@AnlanTest
class LedgerTest {

    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-04-30T18:00:00+08:00[Asia/Shanghai]");
    private static final List<Ledger.Column> COLUMNS =
            List.of(Ledger.Column.text("村名", 20), Ledger.Column.number("数量"), Ledger.Column.day("日期"));

    @Autowired
    private Words words;

    @TempDir
    private Path folder;

    @BeforeEach
    void readers_read_chinese() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void a_workbook_says_what_it_is_and_who_took_it_out() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var ledger = Ledger.xlsx(out, words, facts(2L), COLUMNS)) {
            ledger.row("=1+1", 1234, LocalDate.of(2026, 4, 1));
            ledger.row("王家村", 5, null);
        }
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("案事件台账");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).contains("东桥街道");
            assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).contains("2");
            assertThat(sheet.getRow(5).getCell(0).getStringCellValue()).contains("林某", "2026-04-30 18:00:00");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 7);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A7:C9");
            assertThat(sheet.getRow(7).getCell(0).getStringCellValue()).isEqualTo("=1+1");
            assertThat(sheet.getRow(7).getCell(1).getCellStyle().getDataFormatString())
                    .isEqualTo("#,##0");
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getPaperSize())
                    .isEqualTo(org.apache.poi.ss.usermodel.PrintSetup.A4_PAPERSIZE);
            assertThat(sheet.getPrintSetup().getFitHeight())
                    .as("as many pages as it takes")
                    .isZero();
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("7:7");
            assertThat(book.getPrintArea(0)).endsWith("$A$1:$C$9");
            assertThat(sheet.getFooter().getCenter()).contains("&P", "&N");
            assertThat(sheet.getRow(7).getCell(1).getNumericCellValue()).isEqualTo(1234);
            assertThat(sheet.getRow(7).getCell(2).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2026, 4, 1));
        }
    }

    @Test
    void csv_carries_the_same_facts_and_no_formula() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var ledger = Ledger.csv(out, words, facts(null), COLUMNS)) {
            ledger.row("=cmd|' /C calc'!A0", 5, LocalDate.of(2026, 4, 1));
        }
        var text = out.toString(StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF案事件台账").contains("林某", "'=cmd", "2026-04-01", "共 1 条");
    }

    @Test
    void what_was_written_can_be_read_back_in() throws IOException {
        var file = folder.resolve("ledger.csv");
        try (var out = Files.newOutputStream(file);
                var ledger = Ledger.csv(out, words, facts(1L), COLUMNS)) {
            ledger.row("王家村", 5, LocalDate.of(2026, 4, 1));
        }
        var table = TableFile.open(file, "ledger.csv");
        assertThat(table.head()).containsExactly("村名", "数量", "日期");
        assertThat(table.sample(5)).singleElement().extracting(Row::cells).isEqualTo(List.of("王家村", "5", "2026-04-01"));
    }

    private static Ledger.Facts facts(@org.jspecify.annotations.Nullable Long count) {
        return new Ledger.Facts("案事件台账", "区域为东桥街道", count, NOW, "林某", NOW);
    }
}
