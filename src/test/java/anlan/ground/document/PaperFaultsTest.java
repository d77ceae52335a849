package anlan.ground.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import anlan.AnlanTest;
import anlan.ground.web.RefusedException;
import anlan.ground.web.Words;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

@AnlanTest
class PaperFaultsTest {

    @Autowired
    private Documents documents;

    @Autowired
    private Words words;

    @BeforeEach
    void readers_read_chinese() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void a_character_that_no_font_has_is_named_and_nothing_is_left_out() {
        assertThatThrownBy(() -> documents.write(Specimen.plain("甲\uE123乙"), Format.PDF))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(words.say(refused.refusals().getFirst()))
                                .contains("\uE123", "fonts"));
        assertThat(documents.write(Specimen.plain("甲\uE123乙"), Format.DOCX)).isNotEmpty();
    }

    @Test
    void markup_and_control_characters_are_text_like_any_other() {
        for (var format : Format.values()) {
            assertThat(documents.write(Specimen.plain("<w:p/>&\"\u0000\u0007]]>"), format))
                    .isNotEmpty();
        }
        var printed = new Printed(documents.write(Specimen.plain("<w:p/>&amp;"), Format.PDF));
        assertThat(printed.text()).contains("<w:p/>&amp;");
    }

    @Test
    void an_empty_paper_is_one_page() {
        var nothing = new Printed(documents.write(Specimen.plain(""), Format.PDF));
        assertThat(nothing.pages()).isEqualTo(1);
    }

    @Test
    void the_page_says_which_fonts_are_used() {
        assertThat(documents.fonts()).contains("仿宋：", "小标宋：");
    }
}
