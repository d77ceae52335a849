package anlan.ground.document;

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

    byte[] write(Document paper, About about) throws IOException {
        var file = new Parcel();
        file.put("[Content_Types].xml", Parcel.kept("docx-types.xml"));
        file.put("_rels/.rels", Parcel.kept("docx-rels.xml"));
        file.put("word/document.xml", new DocxText(wording).of(paper));
        file.put("word/_rels/document.xml.rels", Parcel.kept("docx-document-rels.xml"));
        file.put("word/styles.xml", Parcel.kept("docx-styles.xml"));
        file.put("word/settings.xml", Parcel.kept("docx-settings.xml"));
        file.put("word/fontTable.xml", Parcel.kept("docx-fonts.xml"));
        file.put("word/header1.xml", DocxPage.header(paper.draft() ? wording.say("draft") : ""));
        file.put("word/footer1.xml", DocxPage.footer(wording.say("page", DocxPage.NUMBER), true));
        file.put("word/footer2.xml", DocxPage.footer(wording.say("page", DocxPage.NUMBER), false));
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
