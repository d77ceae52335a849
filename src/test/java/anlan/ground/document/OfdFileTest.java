package anlan.ground.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import anlan.AnlanTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ofdrw.core.basicType.ST_Box;
import org.ofdrw.core.text.text.CT_Text;
import org.ofdrw.reader.ContentExtractor;
import org.ofdrw.reader.OFDReader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

/** The OFD file, opened by a reader made by others. */
@AnlanTest
class OfdFileTest {

    @Autowired
    private Documents documents;

    @TempDir
    private Path folder;

    private Path file = Path.of("");
    private Printed printed = new Printed(new byte[0]);

    @BeforeEach
    void write() throws IOException {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        file = Files.write(folder.resolve("paper.ofd"), documents.write(Specimen.whole(), Format.OFD));
        printed = new Printed(documents.write(Specimen.whole(), Format.PDF));
    }

    @Test
    void it_has_the_pages_and_the_words_of_the_pdf() throws IOException {
        try (var reader = new OFDReader(file)) {
            assertThat(reader.getNumberOfPages()).isEqualTo(printed.pages());
            var size = reader.getPageInfo(1).getSize();
            assertThat(size.getWidth()).isEqualTo(210);
            assertThat(size.getHeight()).isEqualTo(297);
            var text = String.join("", new ContentExtractor(reader).extractAll());
            assertThat(text.replaceAll("\\s", "").chars().sorted().boxed().toList())
                    .isEqualTo(printed.text()
                            .replaceAll("\\s", "")
                            .chars()
                            .sorted()
                            .boxed()
                            .toList());
        }
    }

    @Test
    void lines_stand_where_they_stand_in_the_pdf_and_fonts_are_inside() throws Exception {
        try (var reader = new OFDReader(file)) {
            var page = reader.getPage(2);
            var heading = texts(page.getContent().getLayers().getFirst().getPageBlocks()).stream()
                    .filter(t -> said(t).contains("一、总体要求"))
                    .findFirst()
                    .orElseThrow();
            ST_Box box = heading.getBoundary();
            var row = printed.row(2, "一、总体要求");
            assertThat(box.getTopLeftX()).isCloseTo(row.left(), within(0.1));
            assertThat(box.getTopLeftY() + heading.getTextCodes().getFirst().getY())
                    .isCloseTo(row.y(), within(0.1));
            assertThat(heading.getSize()).isCloseTo(16 * 25.4 / 72, within(0.01));
            var fonts = reader.getResMgt().getFonts();
            assertThat(fonts)
                    .isNotEmpty()
                    .allSatisfy(f -> assertThat(f.getFontFile()).isNotNull());
        }
    }

    private static List<CT_Text> texts(List<?> blocks) {
        return blocks.stream()
                .filter(CT_Text.class::isInstance)
                .map(CT_Text.class::cast)
                .toList();
    }

    private static String said(CT_Text text) {
        return text.getTextCodes().stream().map(c -> c.getContent()).collect(Collectors.joining());
    }
}
