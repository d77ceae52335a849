package anlan.ground.print;

import anlan.ground.typeface.Typeface;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;

/** The pages as PDF, their fonts inside. */
final class PdfPaper {

    private PdfPaper() {}

    static byte[] write(List<Sheet> sheets, About about) throws IOException {
        try (var pdf = new PDDocument()) {
            var used = Fonts.of(sheets);
            var fonts = embedded(pdf, used);
            for (var sheet : sheets) {
                var page = page(sheet.paper());
                pdf.addPage(page);
                try (var ink = new PDPageContentStream(pdf, page)) {
                    if (sheet.paper() == Paper.ACROSS)
                        ink.transform(new Matrix(0, 1, -1, 0, (float) Paper.UPRIGHT.width(), 0));
                    draw(sheet, fonts, ink);
                }
            }
            say(pdf, about, used.names());
            var out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }

    /**
     * Every sheet goes upright through the printer, bound at its left edge; what lies across is turned on it, its head to the left, and the page
     * turned back for who reads it on a screen.
     */
    private static PDPage page(Paper paper) {
        if (paper == Paper.WALL) {
            return new PDPage(new PDRectangle((float) paper.width(), (float) paper.height()));
        }
        var page = new PDPage(new PDRectangle((float) Paper.UPRIGHT.width(), (float) Paper.UPRIGHT.height()));
        if (paper == Paper.ACROSS) page.setRotation(90);
        return page;
    }

    private static Map<Typeface, PDType0Font> embedded(PDDocument pdf, Fonts used) throws IOException {
        var fonts = new HashMap<Typeface, PDType0Font>();
        for (var kept : used.cut()) {
            fonts.put(kept.face(), PDType0Font.load(pdf, new ByteArrayInputStream(kept.file()), false));
        }
        return fonts;
    }

    private static void draw(Sheet sheet, Map<Typeface, PDType0Font> fonts, PDPageContentStream ink)
            throws IOException {
        lines(sheet.grounds(), sheet.paper(), ink);
        for (var run : sheet.runs()) {
            PdfText.show(run, sheet.paper(), Objects.requireNonNull(fonts.get(run.font())), ink);
        }
        lines(sheet.rules(), sheet.paper(), ink);
    }

    private static void lines(List<Rule> rules, Paper paper, PDPageContentStream ink) throws IOException {
        double height = paper.height();
        for (var rule : rules) {
            var colour = rule.ink().parts();
            ink.setStrokingColor(colour[0], colour[1], colour[2]);
            ink.setLineWidth((float) rule.thick());
            ink.moveTo((float) rule.fromX(), (float) (height - rule.fromY()));
            ink.lineTo((float) rule.toX(), (float) (height - rule.toY()));
            ink.stroke();
        }
    }

    private static void say(PDDocument pdf, About about, String fonts) {
        var says = pdf.getDocumentInformation();
        says.setTitle(about.title());
        says.setAuthor(about.author());
        says.setCreator(About.MAKER);
        says.setCreationDate(java.util.GregorianCalendar.from(about.at()));
        says.setCustomMetadataValue("Fonts", fonts);
        var catalog = pdf.getDocumentCatalog();
        catalog.setLanguage(about.language());
        var preferences = new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
    }
}
