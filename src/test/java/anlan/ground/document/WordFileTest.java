package anlan.ground.document;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

/** The Word file, opened by another library than wrote it. */
@AnlanTest
class WordFileTest {

    @Autowired
    private Documents documents;

    @BeforeEach
    void readers_read_chinese() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void the_sheet_and_the_grid_are_the_standards() throws IOException {
        try (var word = open(Specimen.whole())) {
            var section = word.getDocument().getBody().getSectPr();
            assertThat(mm(section.getPgSz().getW())).isBetween(209.9, 210.1);
            assertThat(mm(section.getPgSz().getH())).isBetween(296.9, 297.1);
            assertThat(mm(section.getPgMar().getTop())).isBetween(36.9, 37.1);
            assertThat(mm(section.getPgMar().getLeft())).isBetween(27.9, 28.1);
            var grid = section.getDocGrid();
            double wide = mm(section.getPgSz().getW())
                    - mm(section.getPgMar().getLeft())
                    - mm(section.getPgMar().getRight());
            double high = mm(section.getPgSz().getH())
                    - mm(section.getPgMar().getTop())
                    - mm(section.getPgMar().getBottom());
            assertThat(Math.floor(high / mm(grid.getLinePitch()))).isEqualTo(22);
            double cell = mm(BigInteger.valueOf(16 * 20 + spacing(word)));
            assertThat(Math.floor(wide / cell)).isEqualTo(28);
        }
    }

    /** Of the text, in twentieths of a point. */
    private static long spacing(XWPFDocument word) {
        return ((BigInteger) word.getStyles()
                        .getStyle("Normal")
                        .getCTStyle()
                        .getRPr()
                        .getSpacingArray(0)
                        .getVal())
                .longValue();
    }

    @Test
    void every_part_stands_in_its_own_style_and_the_fonts_are_the_offices_own() throws IOException {
        try (var word = open(Specimen.whole())) {
            assertThat(style(word, "一、总体要求")).isEqualTo("Heading1");
            assertThat(style(word, "（一）工作目标")).isEqualTo("Heading2");
            assertThat(style(word, "（1）侵财案件")).isEqualTo("Heading4");
            assertThat(style(word, Specimen.MARK)).isEqualTo("Mark");
            assertThat(style(word, "2026年3月5日")).isEqualTo("Normal");
            var styles = word.getStyles();
            assertThat(styles.getStyle("Title").getCTStyle().toString()).contains("方正小标宋简体", "\"44\"");
            assertThat(styles.getStyle("Heading1").getCTStyle().toString()).contains("黑体");
            assertThat(word.getTables()).hasSize(2);
            assertThat(word.getTables().getFirst().getRow(1).getCell(2).getText())
                    .isEqualTo("100");
            assertThat(word.getTables().getLast().getText()).contains("抄送：区委各部门", "2026年3月5日印发");
            assertThat(word.getProperties().getCoreProperties().getTitle()).isEqualTo(Specimen.TITLE);
        }
    }

    @Test
    void odd_and_even_pages_have_their_numbers_on_the_outer_side_and_a_draft_has_its_mark() throws IOException {
        try (var word = open(Specimen.whole())) {
            assertThat(word.getFooterList()).hasSize(2);
            assertThat(word.getFooterList().getFirst().getText()).contains("— ").contains(" —");
            assertThat(word.getEvenAndOddHeadings()).isTrue();
            assertThat(word.getHeaderList().getFirst()._getHdrFtr().toString()).doesNotContain("草案");
        }
        var draft = new Document(
                Document.Head.NONE,
                "样",
                "",
                java.util.List.of(),
                java.util.List.of(),
                Document.Signature.NONE,
                "",
                null,
                true);
        try (var word = open(draft)) {
            assertThat(word.getHeaderList().getFirst()._getHdrFtr().toString()).contains("草案");
        }
    }

    @Test
    void programs_that_do_not_count_in_characters_find_the_same_indents_in_points() throws IOException {
        try (var word = open(Specimen.whole())) {
            var date = paragraph(word, "2026年3月5日");
            assertThat(mm(date.getIndentationRight())).as("four characters").isBetween(22.2, 22.4);
            var annex = paragraph(word, "附件：1.重点地区名单");
            assertThat(mm(annex.getIndentationLeft() - annex.getIndentationHanging()))
                    .as("two characters")
                    .isBetween(11.0, 11.3);
        }
    }

    @Test
    void the_record_block_begins_an_even_page_where_the_text_ends_on_an_odd_one() throws IOException {
        assertThat(lastSection(Specimen.recorded(2))).contains("evenPage").doesNotContain("titlePg");
        var room = lastSection(Specimen.recorded(30));
        assertThat(room).as("the second page has room").doesNotContain("evenPage");
        var full = lastSection(Specimen.recorded(40));
        assertThat(full)
                .as("and here none: a page stays blank, and neither is numbered")
                .contains("evenPage", "titlePg");
    }

    private String lastSection(Document paper) throws IOException {
        try (var word = open(paper)) {
            assertThat(word.getTables()).hasSize(1);
            return word.getDocument().getBody().getSectPr().toString();
        }
    }

    private static XWPFParagraph paragraph(XWPFDocument word, String text) {
        return word.getParagraphs().stream()
                .filter(p -> p.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private XWPFDocument open(Document paper) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(documents.write(paper, Format.DOCX)));
    }

    private static String style(XWPFDocument word, String text) {
        return word.getParagraphs().stream()
                .filter(p -> p.getText().equals(text))
                .map(XWPFParagraph::getStyle)
                .findFirst()
                .orElseThrow();
    }

    private static double mm(Object twips) {
        return new BigInteger(twips.toString()).doubleValue() / 1440 * 25.4;
    }
}
