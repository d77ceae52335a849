package anlan.ground.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Where fields stand in a part. Word cuts what is typed into runs as it likes, so they are looked for in the text of a whole paragraph. */
final class Places {

    private static final Pattern PLACE = Pattern.compile("\\{\\{([^{}]*)}}");

    /** @param alone whether nothing else stands in the paragraph */
    record Place(Element paragraph, String name, boolean alone) {}

    private Places() {}

    static List<Place> in(Document part) {
        var places = new ArrayList<Place>();
        for (var paragraph : Part.all(part, "p")) {
            var text = text(paragraph);
            var found = PLACE.matcher(text);
            while (found.find()) {
                var name = found.group(1).strip();
                places.add(new Place(paragraph, name, text.strip().equals(found.group())));
            }
        }
        return places;
    }

    /** Braces that open or close nothing: a field that was mistyped. */
    static boolean torn(Document part) {
        return Part.all(part, "p").stream()
                .map(p -> PLACE.matcher(text(p)).replaceAll(""))
                .anyMatch(t -> t.contains("{{") || t.contains("}}"));
    }

    static String text(Element paragraph) {
        return String.join(
                "",
                Part.all(paragraph, "t").stream().map(Element::getTextContent).toList());
    }

    /** Puts the text in the field's place, in the look of its first letter. */
    static void put(Element paragraph, java.util.function.Function<String, String> texts) {
        var pieces = Part.all(paragraph, "t");
        var found = PLACE.matcher(text(paragraph)).results().toList();
        // From the last back, so that what is put in is not looked at again.
        for (var place : found.reversed()) {
            replace(
                    pieces,
                    place.start(),
                    place.end(),
                    texts.apply(place.group(1).strip()));
        }
    }

    private static void replace(List<Element> pieces, int from, int to, String text) {
        int at = 0;
        boolean written = false;
        for (var piece : pieces) {
            var own = piece.getTextContent();
            int start = Math.clamp(from - at, 0, own.length());
            int end = Math.clamp(to - at, 0, own.length());
            at += own.length();
            if (start == end) continue;
            piece.setTextContent(own.substring(0, start) + (written ? "" : text) + own.substring(end));
            piece.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
            written = true;
        }
    }
}
