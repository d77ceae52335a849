package anlan.fact.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Given;
import anlan.fact.problem.ProblemWorld;
import anlan.ground.clock.OfficeClock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ledger as a paper to be bound. */
@AnlanTest
class PaperProblemsTest {

    @Autowired
    private Given given;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private OfficeClock clock;

    @LocalServerPort
    private int port;

    @AfterEach
    void end() {
        clock.choose(null);
    }

    @Test
    void it_is_a_paper_with_the_clerks_columns() throws IOException {
        clock.choose(LocalDate.of(2026, 1, 5));
        var w = new ProblemWorld(given, jdbc, port);
        w.found(w.as("zhou"), "夜市通道占用");
        w.found(w.as("zhou"), "井盖缺失");
        var lin = w.as("lin");
        assertThat(lin.get("/problems?q=井盖").body())
                .contains("/problems.docx?q=", "/problems.pdf?q=", "/problems.ofd?q=");
        var word = lin.fetch("/problems.docx?q=%E4%BA%95%E7%9B%96", Map.of());
        try (var paper = new XWPFDocument(new ByteArrayInputStream(word.body()))) {
            assertThat(paper.getParagraphs().getFirst().getText()).isEqualTo("问题清单");
            var table = paper.getTables().getFirst();
            assertThat(table.getRows()).hasSize(2);
            assertThat(table.getText()).contains("整改措施", "井盖缺失", "问〔2026〕0002号", "待交办");
        }
        var pdf = lin.fetch("/problems.pdf", Map.of());
        try (var paper = Loader.loadPDF(pdf.body())) {
            assertThat(new PDFTextStripper().getText(paper).replaceAll("\\s", ""))
                    .contains("井盖缺失", "夜市通道占用");
            Files.createDirectories(Path.of("target/pictures"));
            ImageIO.write(
                    new PDFRenderer(paper).renderImage(0, 1.4f),
                    "png",
                    Path.of("target/pictures/ledger-paper.png").toFile());
            assertThat(paper.getPage(0).getRotation()).as("lies across").isNotZero();
        }
        assertThat(lin.fetch("/problems.ofd", Map.of()).statusCode()).isEqualTo(200);
        assertThat(w.as("wu").fetch("/problems.docx", Map.of()).statusCode()).isEqualTo(200);
    }
}
