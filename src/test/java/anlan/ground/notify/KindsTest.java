package anlan.ground.notify;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

@AnlanTest
class KindsTest {

    @Autowired
    private Kinds kinds;

    @Autowired
    private MessageSource words;

    @Test
    void every_kind_says_itself_in_both_languages_and_the_neutral_sentence_names_nothing() {
        assertThat(kinds.all()).isNotEmpty();
        for (var kind : kinds.all()) {
            for (var language : new Locale[] {Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH}) {
                assertThat(words.getMessage(kind.word(), null, language))
                        .as(kind.key())
                        .isNotBlank()
                        .doesNotContain("{");
                assertThat(words.getMessage(kind.word() + "-about", new Object[] {"a", "b", "c"}, language))
                        .isNotBlank();
            }
        }
    }

    @Test
    void a_sentence_whose_last_words_are_empty_does_not_end_in_a_colon() {
        for (var kind : kinds.all()) {
            assertThat(kinds.about(kind.key(), List.of("a", "b", "", "")))
                    .as(kind.key())
                    .doesNotContainPattern("[：:]\\s*$");
        }
    }

    @Test
    void no_two_rooms_declare_the_same() {
        assertThat(kinds.all().stream().map(Kind::key)).doesNotHaveDuplicates();
    }

    /** On the wall many read it: it is nobody's letter. */
    @Test
    void what_the_wall_says_is_addressed_to_nobody() {
        var shown = kinds.all().stream().filter(MessageArrivals::general).toList();
        assertThat(shown).isNotEmpty();
        for (var kind : shown) {
            assertThat(words.getMessage(kind.word(), null, Locale.SIMPLIFIED_CHINESE))
                    .as(kind.key())
                    .doesNotContain("您", "请");
            assertThat(words.getMessage(kind.word(), null, Locale.ENGLISH))
                    .as(kind.key())
                    .doesNotContainPattern("(?i)\\b(you|your|please|see)\\b");
        }
    }
}
