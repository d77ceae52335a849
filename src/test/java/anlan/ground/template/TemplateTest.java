package anlan.ground.template;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.ground.access.Viewer;
import anlan.ground.document.Block;
import anlan.ground.document.Document;
import anlan.ground.document.Format;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.i18n.LocaleContextHolder;

/** Templates as an office makes them in Word, here by another library than ours. */
@AnlanTest
class TemplateTest {

    @Autowired
    private Given given;

    @Autowired
    private Templates templates;

    @LocalServerPort
    private int port;

    private Given.World district;
    private Viewer lin;
    private Browser browser;

    @BeforeEach
    void a_clerk_signs_in() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        district = given.district();
        lin = district.coordinator("lin");
        browser = new Browser(port).signIn("lin." + district.code());
        browser.get("/templates");
    }

    /** Each text a paragraph; a bar cuts it into runs, as Word does while one types. */
    private static byte[] word(String... paragraphs) {
        try (var word = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            word.createStyles();
            for (var text : paragraphs) {
                var paragraph = word.createParagraph();
                for (var piece : text.split("\\|")) paragraph.createRun().setText(piece);
            }
            word.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private String send(byte[] file) {
        return browser.postFile("/templates/plan", Map.of(), "模板.docx", file).body();
    }

    @Test
    void a_template_is_filled_even_where_word_cut_its_fields_into_pieces() throws IOException {
        assertThat(send(word("本单位的抬头", "标题：{|{标|题}}（{{发文字号}}）", "{{正文}}", "{{成文日期}}")))
                .contains("模板已启用", "现用模板“模板.docx”");
        var paper = new Document(
                Document.Head.of("", "试〔2026〕3号"),
                "{{正文}}与{{标题}}",
                "",
                List.of(
                        Block.heading(1, "总体要求"),
                        Block.paragraph("甲<乙>&丙"),
                        new Block.Table(List.of(new Block.Column("列", 1, false)), List.of(List.of("格")))),
                List.of(new Document.Annex("名单", List.of(Block.paragraph("附件里的话")))),
                new Document.Signature("单位", LocalDate.of(2026, 3, 5)),
                "",
                null,
                false);
        var file = district.inside(() -> templates.hand(Kind.PLAN, paper, Format.DOCX))
                .getBody();
        try (var word = new XWPFDocument(new ByteArrayInputStream(file == null ? new byte[0] : file));
                var text = new XWPFWordExtractor(word)) {
            assertThat(text.getText())
                    .contains("本单位的抬头", "标题：{{正文}}与{{标题}}（试〔2026〕3号）", "一、总体要求", "甲<乙>&丙", "格", "附件里的话", "2026年3月5日");
            assertThat(word.getStyles().getStyle("Heading1").getCTStyle().toString())
                    .contains("黑体");
        }
    }

    @Test
    void a_field_unknown_missing_or_torn_is_named() {
        assertThat(send(word("{{标题}}", "{{正文}}", "{{文号}}"))).contains("不认识字段“文号”");
        assertThat(send(word("{{标题}}"))).contains("缺少字段“正文”");
        assertThat(send(word("{{标题}}", "{{正文}}", "{{附注"))).contains("双大括号没有成对");
        assertThat(send(word("{{标题}}", "如下：{{正文}}"))).contains("“正文”须独占一段");
        assertThat(browser.get("/templates").body()).contains("未设模板，按标准编排");
    }

    @Test
    void what_is_no_word_file_or_carries_programs_is_refused() throws IOException {
        assertThat(send("no zip at all".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .contains("这不是 Word 文件");
        assertThat(send(new byte[0])).contains("请选择文件");
        assertThat(send(zip("word/document.xml", "<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]><x>&y;</x>")))
                .contains("这不是 Word 文件");
        assertThat(send(zip("word/document.xml", "<x/>", "word/vbaProject.bin", "x")))
                .contains("文件含宏");
        assertThat(send(zip("word/document.xml", " ".repeat(60 * 1024 * 1024)))).contains("大得异常");
    }

    private static byte[] zip(String... names) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (int i = 0; i < names.length; i += 2) {
                zip.putNextEntry(new ZipEntry(names[i]));
                zip.write(names[i + 1].getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    @Test
    void the_usual_template_can_be_taken_out_sent_back_in_and_taken_out_of_use() {
        var usual = district.inside(() -> UsualTemplate.paper());
        assertThat(usual.title()).isEqualTo("{{标题}}");
        assertThat(browser.get("/templates/plan/template.docx").statusCode()).isEqualTo(200);
        assertThat(browser.get("/templates/none/template.docx").statusCode()).isEqualTo(404);
        browser.get("/templates");
        assertThat(send(word("{{title}}", "{{body}}"))).contains("模板已启用");
        assertThat(browser.post("/templates/plan/back", Map.of()).body()).contains("模板已停用", "未设模板");
        assertThat(browser.post("/templates/plan/back", Map.of()).statusCode()).isEqualTo(404);
    }
}
