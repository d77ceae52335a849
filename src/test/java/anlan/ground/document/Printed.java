package anlan.ground.document;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A PDF as it was printed, measured with a ruler: what stands where, in millimetres from the sheet's left top corner. */
final class Printed {

    /** Pixels to a millimetre. */
    static final int FINE = 10;

    /** @param y of the line it stands on */
    record Glyph(String text, double x, double right, double y, double size, String font) {}

    /** What stands on one line of a page, from left to right. */
    record Row(double y, List<Glyph> glyphs) {

        String text() {
            return String.join("", glyphs.stream().map(Glyph::text).toList());
        }

        double left() {
            return glyphs.getFirst().x();
        }

        double right() {
            return glyphs.getLast().right();
        }

        double size() {
            return glyphs.getFirst().size();
        }
    }

    private final byte[] file;

    Printed(byte[] file) {
        this.file = file;
    }

    int pages() {
        try (var pdf = Loader.loadPDF(file)) {
            return pdf.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param page from 1 */
    List<Row> rows(int page) {
        var rows = new TreeMap<Long, List<Glyph>>();
        for (var glyph : glyphs(page)) {
            rows.computeIfAbsent(Math.round(glyph.y() * 20), y -> new ArrayList<>())
                    .add(glyph);
        }
        return rows.values().stream()
                .map(g -> new Row(
                        g.getFirst().y(),
                        g.stream().sorted(Comparator.comparingDouble(Glyph::x)).toList()))
                .toList();
    }

    Row row(int page, String with) {
        return rows(page).stream()
                .filter(r -> r.text().contains(with))
                .findFirst()
                .orElseThrow(() -> new AssertionError(with + " is not on page " + page));
    }

    String text() {
        try (var pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Glyph> glyphs(int page) {
        var glyphs = new ArrayList<Glyph>();
        try (var pdf = Loader.loadPDF(file)) {
            var ruler = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition at) {
                    if (at.getDir() % 90 != 0 || at.getFontSizeInPt() > 100) return;
                    glyphs.add(new Glyph(
                            at.getUnicode(),
                            mm(at.getXDirAdj()),
                            mm(at.getXDirAdj() + at.getWidthDirAdj()),
                            mm(at.getYDirAdj()),
                            at.getFontSize(),
                            at.getFont().getName()));
                }
            };
            ruler.setStartPage(page);
            ruler.setEndPage(page);
            ruler.getText(pdf);
            return glyphs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    BufferedImage picture(int page) {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return new PDFRenderer(pdf).renderImageWithDPI(page - 1, FINE * 25.4f);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double mm(double points) {
        return points * 25.4 / 72;
    }
}
