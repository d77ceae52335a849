package anlan.ground.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import anlan.AnlanTest;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

/** The printed page against the measures of GB/T 9704-2012, by a ruler and not by what the code says of itself. */
@AnlanTest
class MeasuresTest {

    private static final Offset<Double> RULER = within(0.15);

    @Autowired
    private Documents documents;

    private byte[] file = {};
    private Printed printed = new Printed(file);

    @BeforeEach
    void print() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        file = documents.write(Specimen.whole(), Format.PDF);
        printed = new Printed(file);
    }

    @Test
    void sheets_are_a4_and_fonts_are_inside() throws IOException {
        try (var pdf = Loader.loadPDF(file)) {
            for (var page : pdf.getPages()) {
                assertThat(page.getMediaBox().getWidth() * 25.4 / 72).isCloseTo(210, RULER);
                assertThat(page.getMediaBox().getHeight() * 25.4 / 72).isCloseTo(297, RULER);
                for (var name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                }
            }
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(Specimen.TITLE);
            assertThat(pdf.getDocumentInformation().getCustomMetadataValue("Fonts"))
                    .isNotBlank();
        }
    }

    @Test
    void a_page_of_text_has_22_lines_of_28_characters_which_fill_the_type_area() {
        var document = Specimen.plain(Specimen.FULL.repeat(30));
        var pages = new Printed(documents.write(document, Format.PDF));
        var rows = pages.rows(2).subList(0, 22);
        for (var row : rows) {
            assertThat(row.glyphs()).hasSize(28);
            assertThat(row.size()).isEqualTo(16);
            assertThat(row.left()).isCloseTo(28, RULER);
            assertThat(row.right()).isCloseTo(28 + 156, RULER);
        }
        for (int i = 1; i < 22; i++) {
            assertThat(rows.get(i).y() - rows.get(i - 1).y()).isCloseTo(225.0 / 22, RULER);
        }
        // The first line stands in the first strip under the head margin of 37 mm, the last in the last above 262 mm.
        assertThat(rows.getFirst().y()).isBetween(37.0, 37 + 225.0 / 22);
        assertThat(rows.getLast().y()).isBetween(262 - 225.0 / 22, 262.0);
        assertThat(pages.rows(2)).hasSize(23);
    }

    @Test
    void page_numbers_stand_7_mm_under_the_type_area_on_the_outer_side() {
        var odd = printed.rows(1).getLast();
        var even = printed.rows(2).getLast();
        assertThat(odd.text().replace(" ", "")).isEqualTo("—1—");
        assertThat(even.text().replace(" ", "")).isEqualTo("—2—");
        assertThat(odd.size()).isEqualTo(14);
        assertThat(odd.right()).isCloseTo(184 - 14 * 25.4 / 72, within(0.3));
        assertThat(even.left()).isCloseTo(28 + 14 * 25.4 / 72, within(0.3));
        var dashes = dark(printed.picture(1), 265, 275);
        assertThat(dashes).as("the dash").isCloseTo(262 + 7, within(1.0));
    }

    @Test
    void the_mark_stands_35_mm_under_the_top_and_the_red_rule_4_mm_under_the_number() {
        var picture = printed.picture(1);
        var red = IntStream.range(0, picture.getHeight())
                .filter(y -> red(picture, y) > 0)
                .toArray();
        assertThat(red[0] / (double) Printed.FINE).isCloseTo(37 + 35, within(1.0));
        int rule = red[red.length - 1];
        assertThat(red(picture, rule) / (double) Printed.FINE).isCloseTo(156, within(0.5));
        var number = printed.row(1, "12号");
        assertThat(number.text()).isEqualTo(Specimen.NUMBER);
        assertThat(number.size()).isEqualTo(16);
        double foot = number.y() + 16 * 0.14 * 25.4 / 72;
        assertThat(rule / (double) Printed.FINE - foot).isCloseTo(4, within(0.5));
        assertThat((number.left() + number.right()) / 2).isCloseTo(28 + 78, within(1.5));
    }

    @Test
    void the_title_is_size_2_in_the_middle_two_lines_under_the_rule_and_the_addressee_one_under_it() {
        var first = printed.row(1, "关于印发");
        assertThat(first.size()).isEqualTo(22);
        assertThat((first.left() + first.right()) / 2).isCloseTo(28 + 78, RULER);
        var number = printed.row(1, "12号");
        assertThat(first.y() - number.y()).isBetween(30.0, 38.0);
        var addressee = printed.row(1, "各乡镇");
        assertThat(addressee.left()).isCloseTo(28, RULER);
        assertThat(addressee.text()).endsWith("：");
    }

    @Test
    void headings_are_numbered_in_four_levels_and_set_in_their_faces() {
        var text = printed.text();
        assertThat(text).contains("一、总体要求", "（一）工作目标", "1.发案下降", "（1）侵财案件", "（二）工作原则", "二、责任分工");
        var first = row("一、总体要求");
        var body = row("现将工作方案");
        assertThat(first.glyphs().getLast().font())
                .isNotEqualTo(body.glyphs().getLast().font());
        assertThat(first.left()).as("two characters in").isCloseTo(28 + 2 * 156.0 / 28, RULER);
        assertThat(List.of(first.size(), body.size())).containsOnly(16.0);
    }

    @Test
    void the_date_stands_four_characters_from_the_right_under_the_name() {
        var date = row("2026年3月5日");
        var name = row("试验区治安整治领导小组");
        assertThat(184 - date.right()).isCloseTo(4 * 156.0 / 28, within(0.5));
        assertThat(date.y() - name.y()).isCloseTo(225.0 / 22, RULER);
    }

    @Test
    void the_record_block_lies_at_the_foot_of_the_last_page_which_is_an_even_one() {
        assertThat(printed.pages() % 2).isZero();
        var printedOn = printed.row(printed.pages(), "印发");
        assertThat(printedOn.size()).isEqualTo(14);
        assertThat(printedOn.y()).isBetween(250.0, 262.0);
        assertThat(printed.row(printed.pages(), "抄送").left()).isCloseTo(28 + 14 * 25.4 / 72, RULER);
    }

    /** The first row of that text on any page, in the text's size. */
    private Printed.Row row(String with) {
        return IntStream.rangeClosed(1, printed.pages())
                .boxed()
                .flatMap(p -> printed.rows(p).stream())
                .filter(r -> r.text().contains(with) && r.size() == 16)
                .findFirst()
                .orElseThrow();
    }

    private static long red(BufferedImage picture, int y) {
        return IntStream.range(0, picture.getWidth())
                .filter(x -> {
                    int rgb = picture.getRGB(x, y);
                    return (rgb >> 16 & 0xFF) > 180 && (rgb & 0xFF) < 120;
                })
                .count();
    }

    /** The middle of the row with most ink between two heights, in millimetres. */
    private static double dark(BufferedImage picture, int from, int to) {
        return IntStream.range(from * Printed.FINE, to * Printed.FINE)
                        .boxed()
                        .max(java.util.Comparator.comparingLong(y -> IntStream.range(0, picture.getWidth())
                                .filter(x -> (picture.getRGB(x, y) & 0xFF) < 128)
                                .count()))
                        .orElseThrow()
                / (double) Printed.FINE;
    }
}
