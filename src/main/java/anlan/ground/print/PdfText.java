package anlan.ground.print;

import java.io.IOException;
import java.util.ArrayList;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/** Shows a run in a PDF page, each character where it was set. */
final class PdfText {

    private static final double UNSEEN = 0.5;

    private PdfText() {}

    static void show(Run run, Paper paper, PDType0Font font, PDPageContentStream ink) throws IOException {
        var colour = run.ink().parts();
        double angle = Math.toRadians(run.turn());
        ink.beginText();
        ink.setFont(font, (float) run.size());
        ink.setNonStrokingColor(colour[0], colour[1], colour[2]);
        ink.setTextMatrix(new Matrix(
                (float) (Math.cos(angle) * run.stretch()),
                (float) (Math.sin(angle) * run.stretch()),
                (float) -Math.sin(angle),
                (float) Math.cos(angle),
                (float) run.x(),
                (float) (paper.height() - run.y())));
        ink.showTextWithPositioning(positioned(run));
        ink.endText();
    }

    /** Texts, and between them by how much the next stands nearer than the font has it, in thousandths of the type size. */
    private static Object[] positioned(Run run) {
        var parts = new ArrayList<>();
        var text = new StringBuilder();
        var characters = run.characters();
        for (int i = 0; i < characters.length; i++) {
            text.appendCodePoint(characters[i]);
            double nearer = 1000 * (run.font().advance(characters[i]) - run.steps()[i] / run.stretch() / run.size());
            if (i < characters.length - 1 && Math.abs(nearer) > UNSEEN) {
                parts.add(text.toString());
                parts.add((float) nearer);
                text.setLength(0);
            }
        }
        if (!text.isEmpty()) parts.add(text.toString());
        return parts.toArray();
    }
}
