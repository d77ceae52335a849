package anlan.ground.print;

import anlan.ground.typeface.Typeface;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The pages as OFD (GB/T 33190-2016), their fonts inside. */
final class OfdPaper {

    private static final String ROOT = "Doc_0/";

    private OfdPaper() {}

    static byte[] write(List<Sheet> sheets, About about) throws IOException {
        var used = Fonts.of(sheets);
        var ids = new OfdIds();
        var fonts = new HashMap<Typeface, Integer>();
        var resources = new StringBuilder();
        var file = new Parcel();
        for (var kept : used.cut()) {
            int id = ids.next();
            fonts.put(kept.face(), id);
            resources.append(
                    "<ofd:Font ID=\"%d\" FontName=\"%s\" FamilyName=\"%s\"><ofd:FontFile>font_%d.ttf</ofd:FontFile></ofd:Font>"
                            .formatted(
                                    id,
                                    Xml.text(kept.name()),
                                    Xml.text(kept.face().name()),
                                    id));
            file.put(ROOT + "Res/font_%d.ttf".formatted(id), kept.file());
        }
        file.put(
                ROOT + "PublicRes.xml", element("Res", " BaseLoc=\"Res\"", "<ofd:Fonts>" + resources + "</ofd:Fonts>"));
        file.put(ROOT + "Document.xml", pages(sheets, fonts, ids, file));
        file.put("OFD.xml", element("OFD", " Version=\"1.1\" DocType=\"OFD\"", body(about, used.names())));
        return file.sealed();
    }

    private static String pages(List<Sheet> sheets, Map<Typeface, Integer> fonts, OfdIds ids, Parcel file)
            throws IOException {
        var list = new StringBuilder();
        for (int i = 0; i < sheets.size(); i++) {
            var place = "Pages/Page_%d/Content.xml".formatted(i);
            list.append("<ofd:Page ID=\"%d\" BaseLoc=\"%s\"/>".formatted(ids.next(), place));
            file.put(ROOT + place, element("Page", "", OfdPage.of(sheets.get(i), fonts, ids)));
        }
        return element(
                "Document",
                "",
                "<ofd:CommonData><ofd:MaxUnitID>%d</ofd:MaxUnitID>%s<ofd:PublicRes>PublicRes.xml</ofd:PublicRes></ofd:CommonData><ofd:Pages>%s</ofd:Pages>"
                        .formatted(
                                ids.last(), area("PageArea", sheets.getFirst().paper()), list));
    }

    static String area(String name, Paper paper) {
        return "<ofd:%s><ofd:PhysicalBox>%s</ofd:PhysicalBox></ofd:%s>".formatted(name, box(paper), name);
    }

    /** All of a page. */
    static String box(Paper paper) {
        return "0 0 " + Xml.mm(paper.width()) + " " + Xml.mm(paper.height());
    }

    private static String body(About about, String fonts) {
        var id = UUID.nameUUIDFromBytes((about.title() + about.at()).getBytes(StandardCharsets.UTF_8));
        var info =
                "<ofd:DocID>%s</ofd:DocID><ofd:Title>%s</ofd:Title><ofd:Author>%s</ofd:Author><ofd:CreationDate>%s</ofd:CreationDate><ofd:Creator>%s</ofd:Creator><ofd:CustomDatas><ofd:CustomData Name=\"Fonts\">%s</ofd:CustomData></ofd:CustomDatas>"
                        .formatted(
                                id.toString().replace("-", ""),
                                Xml.text(about.title()),
                                Xml.text(about.author()),
                                about.at().toLocalDate(),
                                About.MAKER,
                                Xml.text(fonts));
        return "<ofd:DocBody><ofd:DocInfo>" + info
                + "</ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody>";
    }

    private static String element(String name, String attributes, String inside) {
        return Xml.HEAD
                + "<ofd:%s xmlns:ofd=\"http://www.ofdspec.org/2016\"%s>%s</ofd:%s>"
                        .formatted(name, attributes, inside, name);
    }
}
