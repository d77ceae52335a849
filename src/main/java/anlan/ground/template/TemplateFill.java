package anlan.ground.template;

import anlan.ground.document.Document;
import anlan.ground.document.WordParts;
import java.io.IOException;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/** Fills a template with a paper. */
@Component
class TemplateFill {

    private static final String STYLES = "word/styles.xml";

    private final WordParts parts;
    private final TemplateTexts texts;

    TemplateFill(WordParts parts, TemplateTexts texts) {
        this.parts = parts;
        this.texts = texts;
    }

    byte[] fill(byte[] template, Document paper) throws IOException {
        var word = WordFile.open(template);
        for (var name : word.texts()) {
            var part = Part.read(Objects.requireNonNull(word.parts().get(name)));
            // Found before anything is put in: what a paper says is not taken for fields.
            var places = Places.in(part);
            places.stream()
                    .filter(p -> !body(p))
                    .map(Places.Place::paragraph)
                    .distinct()
                    .forEach(p -> Places.put(p, n -> text(n, paper)));
            places.stream().filter(TemplateFill::body).forEach(p -> blocks(p.paragraph(), part, paper));
            word.parts().put(name, Part.write(part));
        }
        styles(word);
        return word.sealed();
    }

    private String text(String name, Document paper) {
        return Field.of(name).map(f -> texts.of(f, paper)).orElse("");
    }

    private static boolean body(Places.Place place) {
        return Field.of(place.name()).filter(Field.BODY::equals).isPresent();
    }

    /** The text's blocks stand in place of the paragraph that names them; annexes follow at the end, before the section's own measures. */
    private void blocks(Element paragraph, org.w3c.dom.Document part, Document paper) {
        var parent = paragraph.getParentNode();
        Part.fragment(parts.blocks(paper.body()), part).forEach(n -> parent.insertBefore(n, paragraph));
        parent.removeChild(paragraph);
        var section = Part.all(part, "sectPr");
        var end = section.isEmpty() ? null : section.getLast();
        var body = Part.all(part, "body").getFirst();
        Part.fragment(parts.annexes(paper.annexes()), part)
                .forEach(n -> body.insertBefore(n, end != null && body.isSameNode(end.getParentNode()) ? end : null));
    }

    /** Styles that the blocks ask for and the template does not know are given to it. */
    private void styles(WordFile word) {
        var own = word.parts().get(STYLES);
        if (own == null) return;
        var styles = Part.read(own);
        var known = Part.all(styles, "style").stream()
                .map(s -> s.getAttributeNS(Part.WORD, "styleId"))
                .toList();
        for (var style : Part.all(Part.read(parts.styles()), "style")) {
            if (!known.contains(style.getAttributeNS(Part.WORD, "styleId")))
                styles.getDocumentElement().appendChild(styles.importNode(style, true));
        }
        word.parts().put(STYLES, Part.write(styles));
    }
}
