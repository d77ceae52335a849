package anlan.ground.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** One XML part of a Word file. */
final class Part {

    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private Part() {}

    /** Without anything fetched from outside, and without definitions that swell. */
    static Document read(byte[] xml) {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(xml));
        } catch (SAXException | IOException e) {
            throw WordFile.refused(TemplateFault.NOT_WORD);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] write(Document part) {
        try {
            var out = new ByteArrayOutputStream();
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(part), new StreamResult(out));
            return out.toByteArray();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Elements of that name, in the order of the text. */
    static List<Element> all(Node in, String name) {
        var nodes = in instanceof Document part
                ? part.getElementsByTagNameNS(WORD, name)
                : ((Element) in).getElementsByTagNameNS(WORD, name);
        var all = new ArrayList<Element>();
        for (int i = 0; i < nodes.getLength(); i++) all.add((Element) nodes.item(i));
        return all;
    }

    /** What stands in these words of Word's own, made part of the document. */
    static List<Node> fragment(String markup, Document into) {
        var wrapped = "<w:body xmlns:w=\"%s\">%s</w:body>".formatted(WORD, markup);
        var body = read(wrapped.getBytes(StandardCharsets.UTF_8)).getDocumentElement();
        var nodes = new ArrayList<Node>();
        for (var node = body.getFirstChild(); node != null; node = node.getNextSibling()) {
            nodes.add(into.importNode(node, true));
        }
        return nodes;
    }
}
