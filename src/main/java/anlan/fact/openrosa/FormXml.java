package anlan.fact.openrosa;

import anlan.ground.web.Refused;
import anlan.ground.web.RefusedException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads XML from outside: no definitions of its own, nothing from elsewhere, and no more than a form can be. */
final class FormXml {

    static final int LARGEST = 512 * 1024;

    /** Faults are thrown and not printed. */
    private static final ErrorHandler STRICT = new ErrorHandler() {
        @Override
        public void warning(SAXParseException fault) {}

        @Override
        public void error(SAXParseException fault) throws SAXException {
            throw fault;
        }

        @Override
        public void fatalError(SAXParseException fault) throws SAXException {
            throw fault;
        }
    };

    private FormXml() {}

    static Element read(byte[] content) {
        if (content.length > LARGEST) {
            throw new RefusedException(new Refused(Unreadable.FORM_LARGE, "", LARGEST / 1024));
        }
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setExpandEntityReferences(false);
            factory.setNamespaceAware(true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(STRICT);
            return builder.parse(new ByteArrayInputStream(content)).getDocumentElement();
        } catch (SAXException e) {
            var defines = String.valueOf(e.getMessage()).contains("DOCTYPE");
            throw new RefusedException(new Refused(defines ? Unreadable.XML_DEFINES : Unreadable.XML_BROKEN, ""));
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<Element> children(Element element) {
        var nodes = element.getChildNodes();
        var children = new ArrayList<Element>();
        IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).forEach(node -> {
            if (node instanceof Element child) {
                children.add(child);
            }
        });
        return children;
    }

    static List<Element> children(Element element, String name) {
        return children(element).stream()
                .filter(c -> name.equals(c.getLocalName()))
                .toList();
    }

    /** What the first child of that name says; empty where there is none. */
    static String text(Element element, String name) {
        return children(element, name).stream()
                .findFirst()
                .map(c -> c.getTextContent().strip())
                .orElse("");
    }

    /** Null where it cannot be read: a phone may say what it likes. */
    static @Nullable Instant instant(String text) {
        try {
            return text.isEmpty() ? null : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
