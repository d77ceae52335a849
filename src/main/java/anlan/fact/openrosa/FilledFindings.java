package anlan.fact.openrosa;

import anlan.fact.submission.Sent;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** What was found, out of a form that was filled in. */
final class FilledFindings {

    private FilledFindings() {}

    static List<Sent.Found> of(Element root, FilledPhotos photos) {
        var all = FormXml.children(root, "finding");
        return all.stream()
                .map(f -> found(f, photos.made("finding " + all.indexOf(f)), photos))
                .toList();
    }

    private static Sent.Found found(Element element, UUID id, FilledPhotos photos) {
        return new Sent.Found(
                id,
                FormXml.text(element, "category"),
                FormXml.text(element, "severity"),
                FormXml.text(element, "title"),
                FormXml.text(element, "words"),
                point(FormXml.text(element, "point")),
                FormXml.children(element, "photo").stream()
                        .map(p -> p.getTextContent().strip())
                        .filter(name -> !name.isEmpty())
                        .map(photos::of)
                        .toList());
    }

    private static Sent.@Nullable Point point(String text) {
        var parts = text.split(" ", -1);
        try {
            return parts.length < 2
                    ? null
                    : new Sent.Point(
                            Double.parseDouble(parts[1]),
                            Double.parseDouble(parts[0]),
                            parts.length > 3 ? Double.valueOf(parts[3]) : null);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
