package anlan.ground.document;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

/** Papers as files and pictures under target/pictures, to be looked at. */
@AnlanTest
class PicturesTest {

    private static final Path FOLDER = Path.of("target/pictures");

    @Autowired
    private Documents documents;

    @BeforeEach
    void readers_read_chinese() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void a_whole_paper_and_a_draft() throws IOException {
        assertThat(take(Specimen.whole(), "paper")).isEven();
        var whole = Specimen.whole();
        var draft = new Document(
                Document.Head.of("区委政法委文件", ""),
                "重点地区整治工作方案",
                whole.addressee(),
                whole.body(),
                whole.annexes().subList(0, 1),
                new Document.Signature("区委政法委", null),
                "",
                null,
                true);
        assertThat(take(draft, "draft")).isPositive();
    }

    @Test
    void a_ledger_of_many_rows_and_one_with_a_very_long_text() throws IOException {
        Files.createDirectories(FOLDER);
        for (var format : Format.values()) {
            Files.write(FOLDER.resolve("ledger." + format.ending()), documents.write(Roll.of(60), format));
        }
        assertThat(pictures("ledger")).isGreaterThan(3);
        Files.write(FOLDER.resolve("long.pdf"), documents.write(Roll.with("整治".repeat(700)), Format.PDF));
        assertThat(pictures("long")).isPositive();
    }

    private int take(Document paper, String name) throws IOException {
        Files.createDirectories(FOLDER);
        for (var format : Format.values()) {
            Files.write(FOLDER.resolve(name + "." + format.ending()), documents.write(paper, format));
        }
        return pictures(name);
    }

    private static int pictures(String name) throws IOException {
        var printed = new Printed(Files.readAllBytes(FOLDER.resolve(name + ".pdf")));
        for (int page = 1; page <= printed.pages(); page++) {
            var file = FOLDER.resolve("%s-%d.png".formatted(name, page));
            assertThat(ImageIO.write(printed.picture(page), "png", file.toFile()))
                    .isTrue();
        }
        return printed.pages();
    }
}
