package anlan.ground.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Documents as offices write them, and as attackers do. */
public final class Papers {

    /** Something done to a PDF before it is written. */
    interface Change {
        void to(PDDocument pdf) throws IOException;
    }

    private Papers() {}

    public static byte[] pdf() {
        return pdf(pdf -> {});
    }

    static byte[] pdf(Change change) {
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            change.to(pdf);
            var out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An action of that kind, run when it is opened. */
    static byte[] pdfThat(String action) {
        return pdf(pdf -> {
            var acts = new COSDictionary();
            acts.setName(COSName.S, action);
            acts.setString("JavaScript".equals(action) ? "JS" : "F", "app.alert(1)");
            pdf.getDocumentCatalog().getCOSObject().setItem(COSName.OPEN_ACTION, acts);
        });
    }

    public static byte[] docx() {
        try (var word = new XWPFDocument()) {
            word.createParagraph().createRun().setText("整改情况说明");
            var out = new ByteArrayOutputStream();
            word.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] xlsx() {
        try (var book = new XSSFWorkbook()) {
            book.createSheet("台账").createRow(0).createCell(0).setCellValue("编号");
            var out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A parcel with a part put in, or put in place of another. */
    static byte[] with(byte[] parcel, String part, String content) {
        var parts = parts(parcel);
        parts.put(part, content.getBytes(StandardCharsets.UTF_8));
        return parcel(parts);
    }

    static byte[] ofd(String... more) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("OFD.xml", "<OFD/>".getBytes(StandardCharsets.UTF_8));
        parts.put("Doc_0/Document.xml", "<Document/>".getBytes(StandardCharsets.UTF_8));
        for (var part : more) {
            parts.put(part, "x".getBytes(StandardCharsets.UTF_8));
        }
        return parcel(parts);
    }

    static String part(byte[] parcel, String part) {
        return new String(parts(parcel).get(part), StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> parts(byte[] parcel) {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(parcel))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    static byte[] parcel(Map<String, byte[]> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
