package anlan.ground.intake;

import anlan.ground.web.Refusals;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A PDF that only shows: nothing in it runs, starts, sends or carries other files along; and it is a PDF from its first byte to its last. */
final class PdfCheck {

    private static final int TAIL = 1024;

    private PdfCheck() {}

    static void check(Path file, Refusals refusals) throws IOException {
        if (!refusals.require(nothingBeside(file), FileFault.PDF_BROKEN, "file")) {
            return;
        }
        try (var bytes = new RandomAccessReadBufferedFile(file.toFile());
                var pdf = Loader.loadPDF(bytes, IOUtils.createTempFileOnlyStreamCache())) {
            var found = new PdfWalk(pdf.getDocument());
            found.all();
            refusals.require(!found.acts(), FileFault.PDF_ACTIVE, "file");
            refusals.require(found.acts() || !found.carries(), FileFault.PDF_CARRIES, "file");
        } catch (InvalidPasswordException e) {
            refusals.add(FileFault.PDF_LOCKED, "file");
        } catch (IOException | RuntimeException e) {
            refusals.add(FileFault.PDF_BROKEN, "file");
        }
    }

    /** Readers look for the beginning and the end of a PDF some way into a file, which lets another file stand around it. */
    private static boolean nothingBeside(Path file) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
            var head = new byte[5];
            if (bytes.length() < TAIL / 4 || bytes.read(head) < 5 || !"%PDF-".equals(latin(head))) {
                return false;
            }
            var tail = new byte[(int) Math.min(TAIL, bytes.length())];
            bytes.seek(bytes.length() - tail.length);
            bytes.readFully(tail);
            var end = latin(tail);
            var mark = end.lastIndexOf("%%EOF");
            return mark >= 0 && end.substring(mark + 5).replace("\0", "").isBlank();
        }
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
