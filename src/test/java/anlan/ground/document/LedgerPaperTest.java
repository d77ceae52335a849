package anlan.ground.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import anlan.AnlanTest;
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

/** A ledger as it is printed, by a ruler: the sheet lies across, its head at the binding edge. */
@AnlanTest
class LedgerPaperTest {

    private static final Offset<Double> RULER = within(0.3);

    @Autowired
    private Documents documents;

    @BeforeEach
    void readers_read_chinese() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void the_sheet_goes_upright_through_the_printer_and_lies_across_before_its_reader() throws IOException {
        var file = documents.write(Roll.of(60), Format.PDF);
        try (var pdf = Loader.loadPDF(file)) {
            for (var page : pdf.getPages()) {
                assertThat(page.getRotation()).isEqualTo(90);
                assertThat(page.getMediaBox().getWidth() * 25.4 / 72).isCloseTo(210, RULER);
                assertThat(page.getMediaBox().getHeight() * 25.4 / 72).isCloseTo(297, RULER);
            }
        }
        var picture = new Printed(file).picture(1);
        assertThat(picture.getWidth() / (double) Printed.FINE).isCloseTo(297, within(0.5));
    }

    @Test
    void the_table_fills_the_type_area_of_the_standard_turned_on_its_side() {
        var ink = Ruler.ink(new Printed(documents.write(Roll.of(60), Format.PDF)).picture(2), 32, 26);
        assertThat(ink.left()).as("from the foot of the upright sheet").isCloseTo(35, RULER);
        assertThat(ink.right()).as("head margin of 37 mm").isCloseTo(297 - 37, RULER);
        assertThat(ink.top()).as("binding margin of 28 mm").isCloseTo(28, RULER);
        assertThat(ink.bottom()).isLessThanOrEqualTo(28 + 156.2);
    }

    @Test
    void title_and_lines_are_of_the_sizes_asked_for_and_who_drew_it_up_stands_over_the_table() {
        var printed = new Printed(documents.write(Roll.of(60), Format.PDF));
        var title = printed.row(1, "问题台账");
        assertThat(title.size()).isEqualTo(22);
        assertThat((title.left() + title.right()) / 2).isCloseTo(35 + 225.0 / 2, RULER);
        assertThat(printed.row(1, "〔2026〕12号").size()).isEqualTo(16);
        var who = printed.row(1, "填报单位");
        assertThat(who.text()).contains("填报单位：区委政法委", "制表日期：2026年11月27日");
        assertThat(who.size()).isEqualTo(14);
        assertThat(who.left()).isCloseTo(35, RULER);
        assertThat(who.right()).isCloseTo(297 - 37, RULER);
        assertThat(printed.row(1, "序号").size()).isEqualTo(10.5);
        assertThat(printed.row(printed.pages(), "时区：").size()).isEqualTo(12);
    }

    @Test
    void the_head_stands_on_every_page_and_every_row_is_there_once_in_order() {
        var printed = new Printed(documents.write(Roll.of(60), Format.PDF));
        assertThat(printed.pages()).isGreaterThan(3);
        for (int page = 1; page <= printed.pages(); page++) {
            assertThat(printed.row(page, "序号").text()).contains("来源编号", "入库时间");
        }
        var numbers = IntStream.rangeClosed(1, printed.pages())
                .boxed()
                .flatMap(p -> printed.rows(p).stream())
                .map(Printed.Row::text)
                .filter(t -> t.contains("XJ-"))
                .map(t -> t.replaceAll("XJ-.*", ""))
                .toList();
        assertThat(numbers)
                .isEqualTo(
                        IntStream.rangeClosed(1, 60).mapToObj(String::valueOf).toList());
        assertThat(printed.row(printed.pages(), "XJ-60"))
                .as("what is said below has its row with it")
                .isNotNull();
    }

    @Test
    void page_numbers_are_where_they_are_on_upright_sheets() throws IOException {
        var file = documents.write(Roll.of(60), Format.PDF);
        var odd = Ruler.ink(new Printed(file).picture(1), 20, 33);
        var even = Ruler.ink(new Printed(file).picture(2), 20, 33);
        // Left of the type area lies what is below it on the upright sheet; the odd page's number is at its right, here
        // below.
        assertThat((odd.left() + odd.right()) / 2).isCloseTo(28, within(1.5));
        assertThat(odd.bottom()).isCloseTo(28 + 156 - 14 * 25.4 / 72, within(1.0));
        assertThat(even.top()).isCloseTo(28 + 14 * 25.4 / 72, within(1.0));
    }

    @Test
    void a_very_long_text_goes_on_over_pages_and_nothing_of_it_is_lost() {
        var text = "整治".repeat(1500) + "完";
        var printed = new Printed(documents.write(Roll.with(text), Format.PDF));
        var all = printed.text().replaceAll("\\s", "");
        assertThat(all.chars().filter(c -> c == '整').count()).isEqualTo(1500);
        assertThat(all).contains("完");
        for (int page = 1; page <= printed.pages(); page++) {
            assertThat(Ruler.ink(printed.picture(page), 34, 26).bottom()).isLessThanOrEqualTo(28 + 156.3);
        }
    }

    @Test
    void an_empty_ledger_has_its_head_and_says_so() {
        var printed = new Printed(documents.write(Roll.of(0), Format.PDF));
        assertThat(printed.pages()).isEqualTo(1);
        assertThat(printed.text()).contains("来源编号", "没有符合条件的记录。", "时区：");
    }

    @Test
    void narrow_ledgers_stand_upright() throws IOException {
        var upright = new LedgerPaper(
                "登记簿",
                "",
                "区委政法委",
                Roll.DAY,
                List.of(new Block.Column("文号", 10, false), new Block.Column("标题", 30, false)),
                List.of(List.of("区政法〔2026〕1号", "关于整治的通知")),
                List.of(),
                false);
        var file = documents.write(upright, Format.PDF);
        try (var pdf = Loader.loadPDF(file)) {
            assertThat(pdf.getPage(0).getRotation()).isZero();
        }
        assertThat(new Printed(file).row(1, "序号").size()).isEqualTo(12);
    }
}
