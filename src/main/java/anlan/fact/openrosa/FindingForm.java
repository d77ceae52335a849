package anlan.fact.openrosa;

import anlan.fact.openrosa.Form.Pick;
import anlan.fact.openrosa.Form.Said;
import anlan.fact.sheet.Question;
import java.util.List;

/** What was found, as often as something was: each becomes an entry of the problem ledger. */
record FindingForm(FormText form, Said said) {

    private static final String PATH = "/data/finding";

    void write(List<Pick> categories, List<Pick> severities) {
        form.begin("finding", "relevant", "/data/result = 'found'");
        form.body
                .append("<group ref=\"" + PATH + "\">")
                .append(form.said("label", "finding", said.of("finding")))
                .append("<repeat nodeset=\"" + PATH + "\">");
        pick("category", categories);
        pick("severity", severities);
        text("title", true, 60);
        text("words", false, 2000);
        form.node("point", "type", "geopoint");
        form.body.append("<input ref=\"" + PATH + "/point\">" + label("point") + "</input>");
        form.node("photo", "type", "binary");
        form.body.append("<upload ref=\"" + PATH + "/photo\" mediatype=\"image/*\">" + label("photo") + "</upload>");
        form.body.append("</repeat></group>");
        form.end();
    }

    private void pick(String name, List<Pick> picks) {
        form.node(name, "type", "string", "required", "true()");
        form.body.append("<select1 ref=\"" + PATH + "/" + name + "\">").append(label(name));
        picks.forEach(p -> form.body
                .append("<item>")
                .append(form.said("label", name + "-" + p.code(), p.name()))
                .append("<value>" + FormText.escaped(p.code()) + "</value></item>"));
        form.body.append("</select1>");
    }

    private void text(String name, boolean required, int longest) {
        form.node(
                name,
                "type",
                "string",
                "required",
                required ? "true()" : "",
                "constraint",
                "string-length(.) <= " + longest + " and not(regex(., '" + Question.OF_PERSON + "'))",
                "jr:constraintMsg",
                form.message("faulty", said.of("faulty")));
        form.body.append("<input ref=\"" + PATH + "/" + name + "\">" + label(name) + "</input>");
    }

    private String label(String name) {
        return form.said("label", "finding-" + name, said.of("finding-" + name))
                + (name.equals("words") ? form.said("hint", "finding-hint", said.of("finding-hint")) : "");
    }
}
