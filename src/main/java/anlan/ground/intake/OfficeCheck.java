package anlan.ground.intake;

import anlan.ground.web.Refusals;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Word and Excel documents of ECMA-376: no macros, no controls, no objects of other programs, nothing fetched from elsewhere when opened. */
final class OfficeCheck {

    static final String TYPES = "[Content_Types].xml";

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private static final Set<String> ACTS =
            Set.of("vbaproject", "control", "activexcontrolbinary", "oleobject", "afchunk", "attachedtoolbars");
    private static final Set<String> FETCHES =
            Set.of("attachedtemplate", "oleobject", "frame", "subdocument", "afchunk", "package", "externallinkpath");

    private OfficeCheck() {}

    static @Nullable Kind kind(ZipFile zip, List<? extends ZipEntry> entries, Refusals refusals) throws IOException {
        try {
            if (!refusals.require(!acts(zip, entries), FileFault.OFFICE_ACTIVE, "file")
                    || !refusals.require(!fetches(zip, entries), FileFault.OFFICE_REACHES_OUT, "file")) {
                return null;
            }
            if (says(zip, TYPES, "ContentType", WORD::equals)) {
                return Kind.DOCX;
            }
            if (says(zip, TYPES, "ContentType", EXCEL::equals)) {
                return Kind.XLSX;
            }
            refusals.add(FileFault.KIND_UNKNOWN, "file");
            return null;
        } catch (XMLStreamException e) {
            refusals.add(FileFault.PARCEL_BROKEN, "file");
            return null;
        }
    }

    private static boolean acts(ZipFile zip, List<? extends ZipEntry> entries) throws IOException, XMLStreamException {
        if (says(zip, TYPES, "ContentType", OfficeCheck::active)) {
            return true;
        }
        return related(zip, entries, (type, outside) -> !outside && ACTS.contains(type));
    }

    private static boolean active(String type) {
        var lower = type.toLowerCase(Locale.ROOT);
        return lower.contains("vbaproject")
                || lower.contains("macroenabled")
                || lower.contains("activex")
                || lower.contains("oleobject");
    }

    private static boolean fetches(ZipFile zip, List<? extends ZipEntry> entries)
            throws IOException, XMLStreamException {
        return related(zip, entries, (type, outside) -> outside && FETCHES.contains(type));
    }

    /** Whether any part stands in such a relation to another, or to something outside. */
    private static boolean related(ZipFile zip, List<? extends ZipEntry> entries, BiPredicate<String, Boolean> such)
            throws IOException, XMLStreamException {
        for (var entry : entries) {
            if (entry.getName().endsWith(".rels") && Relations.any(zip, entry, such)) {
                return true;
            }
        }
        return false;
    }

    private static boolean says(ZipFile zip, String part, String attribute, Predicate<String> such)
            throws IOException, XMLStreamException {
        try (var in = zip.getInputStream(zip.getEntry(part))) {
            var xml = Relations.reading().createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    var value = xml.getAttributeValue(null, attribute);
                    if (value != null && such.test(value)) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    /** How the parts of a parcel are tied to one another (ECMA-376 part 2). */
    private static final class Relations {

        static boolean any(ZipFile zip, ZipEntry entry, BiPredicate<String, Boolean> such)
                throws IOException, XMLStreamException {
            try (var in = zip.getInputStream(entry)) {
                var xml = reading().createXMLStreamReader(in);
                while (xml.hasNext()) {
                    if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                        var type = xml.getAttributeValue(null, "Type");
                        var outside = "External".equalsIgnoreCase(xml.getAttributeValue(null, "TargetMode"));
                        if (type != null && such.test(last(type), outside)) {
                            return true;
                        }
                    }
                }
                return false;
            }
        }

        private static String last(String type) {
            return type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        }

        static XMLInputFactory reading() {
            var factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            return factory;
        }
    }
}
