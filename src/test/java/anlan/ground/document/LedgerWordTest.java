package anlan.ground.document;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ofdrw.reader.ContentExtractor;
import org.ofdrw.reader.OFDReader;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

/** A ledger's Word and OFD files, opened by other libraries than wrote them. */
@AnlanTest
class LedgerWordTest {

    @Autowired
    private Documents documents;

    @TempDir
    private Path folder;

    @BeforeEach
    void readers_read_chinese() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void the_sheet_lies_across_with_the_margins_of_the_upright_one() throws IOException {
        try (var word = open(Roll.of(3))) {
            var section = word.getDocument().getBody().getSectPr();
            assertThat(section.getPgSz().getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
            assertThat(mm(section.getPgSz().getW())).isBetween(296.9, 297.1);
            assertThat(mm(section.getPgSz().getH())).isBetween(209.9, 210.1);
            assertThat(mm(section.getPgMar().getTop())).isBetween(27.9, 28.1);
            assertThat(mm(section.getPgMar().getRight())).isBetween(36.9, 37.1);
            assertThat(mm(section.getPgMar().getLeft())).isBetween(34.9, 35.1);
            assertThat(mm(section.getPgMar().getBottom())).isBetween(25.9, 26.1);
            assertThat(word.getTables().getFirst().getWidth() / 1440.0 * 25.4).isBetween(224.0, 226.0);
        }
    }

    @Test
    void the_head_repeats_and_no_row_is_divided() throws IOException {
        try (var word = open(Roll.of(60))) {
            var rows = word.getTables().getFirst().getRows();
            assertThat(rows).hasSize(61);
            assertThat(rows.getFirst().isRepeatHeader()).isTrue();
            assertThat(rows.get(1).isRepeatHeader()).isFalse();
            assertThat(rows).allMatch(r -> r.isCantSplitRow());
            assertThat(rows.getFirst().getCell(0).getText()).isEqualTo("序号");
            assertThat(rows.get(60).getCell(0).getText()).isEqualTo("60");
            assertThat(rows.get(60)
                            .getCell(1)
                            .getParagraphs()
                            .getFirst()
                            .getCTP()
                            .getPPr()
                            .isSetKeepNext())
                    .as("kept with what is said below")
                    .isTrue();
        }
    }

    @Test
    void faces_and_sizes_are_the_offices_own() throws IOException {
        try (var word = open(Roll.of(3))) {
            assertThat(word.getParagraphs().getFirst().getStyle()).isEqualTo("Title");
            assertThat(style(word, "Title")).contains("方正小标宋简体", "\"44\"");
            assertThat(style(word, "CloseCell")).contains("\"21\"");
            assertThat(style(word, "CloseCellHead")).contains("黑体");
            assertThat(style(word, "LedgerLine")).contains("\"28\"");
            assertThat(word.getFooterList())
                    .hasSize(2)
                    .allMatch(f -> f._getHdrFtr().toString().contains("layout-flow:vertical"));
        }
    }

    @Test
    void what_is_in_a_cell_is_text_whatever_it_looks_like() throws IOException {
        for (var text : List.of("<b>&amp;\"'</b>", "=1+1", "@SUM(A1)", "{ PAGE }", "=HYPERLINK(\"http://x\")")) {
            try (var word = open(Roll.with(text))) {
                var cell = word.getTables().getFirst().getRow(2).getCell(1);
                assertThat(cell.getText()).isEqualTo(text);
                assertThat(cell.getCTTc().toString()).doesNotContain("fldSimple", "instrText");
            }
            assertThat(new Printed(documents.write(Roll.with(text), Format.PDF))
                            .text()
                            .replaceAll("\\s", ""))
                    .contains(text.replaceAll("\\s", ""));
        }
    }

    @Test
    void an_empty_ledger_says_so_across_the_table() throws IOException {
        try (var word = open(Roll.of(0))) {
            var table = word.getTables().getFirst();
            assertThat(table.getRows()).hasSize(2);
            assertThat(table.getRow(1).getTableCells()).hasSize(1);
            assertThat(table.getRow(1).getCell(0).getText()).isEqualTo("没有符合条件的记录。");
        }
    }

    @Test
    void readers_of_english_have_it_in_english() throws IOException {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        try (var word = open(Roll.of(1))) {
            assertThat(word.getTables().getFirst().getRow(0).getCell(0).getText())
                    .isEqualTo("No.");
            assertThat(word.getParagraphs()).anyMatch(p -> p.getText().contains("Drawn up by: 区委政法委"));
        }
    }

    @Test
    void the_pages_of_the_ofd_file_lie_across_and_say_the_same() throws IOException {
        var file = Files.write(folder.resolve("ledger.ofd"), documents.write(Roll.of(60), Format.OFD));
        var printed = new Printed(documents.write(Roll.of(60), Format.PDF));
        try (var reader = new OFDReader(file)) {
            assertThat(reader.getNumberOfPages()).isEqualTo(printed.pages());
            assertThat(reader.getPageInfo(1).getSize().getWidth()).isEqualTo(297);
            assertThat(reader.getPageInfo(1).getSize().getHeight()).isEqualTo(210);
            assertThat(sorted(String.join("", new ContentExtractor(reader).extractAll())))
                    .isEqualTo(sorted(printed.text()));
        }
    }

    private static List<Integer> sorted(String text) {
        return text.replaceAll("\\s", "").chars().sorted().boxed().toList();
    }

    private static String style(XWPFDocument word, String name) {
        return word.getStyles().getStyle(name).getCTStyle().toString();
    }

    private XWPFDocument open(LedgerPaper ledger) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(documents.write(ledger, Format.DOCX)));
    }

    private static double mm(Object twips) {
        return new BigInteger(twips.toString()).doubleValue() / 1440 * 25.4;
    }
}
