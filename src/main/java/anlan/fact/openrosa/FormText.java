package anlan.fact.openrosa;

import anlan.fact.sheet.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The parts of a form while it is written: what it keeps, what binds that, what is asked, and its words in both languages. */
final class FormText {

    static final String ROOT = "/data";
    static final String ANSWERS = "/data/answers";

    private static final Pattern ODD = Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f]");

    final StringBuilder instance = new StringBuilder();
    final StringBuilder binds = new StringBuilder();
    final StringBuilder body = new StringBuilder();
    private final Map<String, Wording> words = new LinkedHashMap<>();
    private final List<String> open = new ArrayList<>();

    /** A place for an answer, with what binds it: pairs of attribute and value, empty values left out. */
    void node(String name, String... bind) {
        instance.append("<").append(name).append("/>");
        bind(path(name), bind);
    }

    /** One that comes filled in. */
    void given(String name, String value) {
        instance.append("<%1$s>%2$s</%1$s>".formatted(name, escaped(value)));
        bind(path(name), "type", "string", "readonly", "true()");
    }

    void begin(String name, String... bind) {
        instance.append("<").append(name).append(">");
        bind(path(name), bind);
        open.add(name);
    }

    void end() {
        instance.append("</").append(open.removeLast()).append(">");
    }

    String path(String name) {
        return ROOT + open.stream().map(o -> "/" + o).reduce("", String::concat) + "/" + name;
    }

    private void bind(String path, String... bind) {
        binds.append("<bind nodeset=\"").append(path).append("\"");
        for (var i = 0; i < bind.length; i += 2) {
            if (!bind[i + 1].isEmpty()) {
                binds.append(" %s=\"%s\"".formatted(bind[i], escaped(bind[i + 1])));
            }
        }
        binds.append("/>");
    }

    /** An element that refers to a text, which is kept for the languages' lists. */
    String said(String element, String id, Wording wording) {
        words.put(id, wording);
        return "<%s ref=\"jr:itext('%s')\"/>".formatted(element, id);
    }

    /** As {@link #said}, of an attribute. */
    String message(String id, Wording wording) {
        words.put(id, wording);
        return "jr:itext('" + id + "')";
    }

    /** @param language what each of the two is called in itself */
    String itext(Wording language) {
        var both = new StringBuilder("<itext><translation lang=\"" + language.zh() + "\" default=\"true()\">");
        words.forEach((id, w) -> both.append(text(id, w.zh())));
        both.append("</translation><translation lang=\"" + language.english() + "\">");
        words.forEach((id, w) -> both.append(text(id, w.english())));
        return both.append("</translation></itext>").toString();
    }

    private static String text(String id, String said) {
        return "<text id=\"%s\"><value>%s</value></text>".formatted(id, escaped(said));
    }

    static String escaped(String text) {
        return ODD.matcher(text)
                .replaceAll(" ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
