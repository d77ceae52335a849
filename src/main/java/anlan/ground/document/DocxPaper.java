package anlan.ground.document;

import anlan.ground.print.About;
import anlan.ground.print.Parcel;
import anlan.ground.print.Xml;
import java.io.IOException;
import org.springframework.stereotype.Component;

/**
 * The paper as Word (ISO/IEC 29500): the measures of the standard as a page of a grid, its fonts by name. It is written as text and not by a
 * library, whose types know neither the grid nor pages that differ as even and odd.
 */
@Component
class DocxPaper {

    private final Wording wording;

    DocxPaper(Wording wording) {
        this.wording = wording;
    }

    /** @param turned how many pages are turned before the record block */
    byte[] write(Document paper, int turned, About about) throws IOException {
        var words = wording.say("page", DocxPage.NUMBER);
        var draft = paper.draft() ? wording.say("draft") : "";
        return write(
                new DocxText(wording).of(paper, turned),
                draft,
                DocxPage.footer(words, true),
                DocxPage.footer(words, false),
                about);
    }

    byte[] write(LedgerPaper ledger, About about) throws IOException {
        var words = wording.say("page", DocxPage.NUMBER);
        var across = ledger.across();
        return write(
                new DocxLedger(wording).of(ledger),
                "",
                across ? DocxAcross.footer(words, true) : DocxPage.footer(words, true),
                across ? DocxAcross.footer(words, false) : DocxPage.footer(words, false),
                about);
    }

    private static byte[] write(String text, String draft, String odd, String even, About about) throws IOException {
        var file = new Parcel();
        file.put("[Content_Types].xml", Kept.part("docx-types.xml"));
        file.put("_rels/.rels", Kept.part("docx-rels.xml"));
        file.put("word/document.xml", text);
        file.put("word/_rels/document.xml.rels", Kept.part("docx-document-rels.xml"));
        file.put("word/styles.xml", Kept.part("docx-styles.xml"));
        file.put("word/settings.xml", Kept.part("docx-settings.xml"));
        file.put("word/fontTable.xml", Kept.part("docx-fonts.xml"));
        file.put("word/header1.xml", DocxPage.header(draft));
        file.put("word/footer1.xml", odd);
        file.put("word/footer2.xml", even);
        file.put("docProps/core.xml", core(about));
        return file.sealed();
    }

    private static String core(About about) {
        var at = about.at()
                .withZoneSameInstant(java.time.ZoneOffset.UTC)
                .truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
        return Xml.HEAD
                + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>%s</dc:title><dc:creator>%s</dc:creator><dcterms:created xsi:type=\"dcterms:W3CDTF\">%s</dcterms:created></cp:coreProperties>"
                        .formatted(Xml.text(about.title()), Xml.text(about.author()), at.toInstant());
    }
}
