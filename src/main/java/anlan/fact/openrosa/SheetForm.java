package anlan.fact.openrosa;

import anlan.fact.sheet.Question;
import anlan.fact.sheet.Sheet;
import anlan.fact.sheet.Wording;

/** The questions of a sheet in a form. */
final class SheetForm {

    private final FormText form;
    private final Xpath xpath;
    private final Wording faulty;

    /** @param faulty what is said of an answer that its limits do not let stand */
    SheetForm(FormText form, Sheet sheet, Wording faulty) {
        this.form = form;
        this.xpath = new Xpath(sheet);
        this.faulty = faulty;
    }

    void write(Question question) {
        var relevant = xpath.shown(question.shown());
        if (question instanceof Question.Group group) {
            form.begin(group.key(), "relevant", relevant);
            form.body
                    .append("<group ref=\"")
                    .append(xpath.path(group))
                    .append("\">")
                    .append(label(group));
            group.questions().forEach(this::write);
            form.body.append("</group>");
            form.end();
            return;
        }
        var limits = Xpath.limits(question);
        form.node(
                question.key(),
                "type",
                type(question),
                "required",
                question.required() ? "true()" : "",
                "readonly",
                question instanceof Question.Note ? "true()" : "",
                "relevant",
                relevant,
                "constraint",
                limits,
                "jr:constraintMsg",
                limits.isEmpty() ? "" : form.message("faulty", faulty));
        form.body.append(control(question));
    }

    private static String type(Question question) {
        return switch (question.kind()) {
            case TEXT, NOTE, GROUP, ONE, MANY -> "string";
            case WHOLE -> "int";
            case DECIMAL -> "decimal";
            case DAY -> "date";
            case PHOTO -> "binary";
            case SPOT -> "geopoint";
        };
    }

    private String control(Question question) {
        var ref = " ref=\"" + xpath.path(question) + "\"";
        return switch (question.kind()) {
            case ONE -> "<select1" + ref + ">" + label(question) + options(question) + "</select1>";
            case MANY -> "<select" + ref + ">" + label(question) + options(question) + "</select>";
            case PHOTO -> "<upload" + ref + " mediatype=\"image/*\">" + label(question) + "</upload>";
            case TEXT, WHOLE, DECIMAL, DAY, SPOT, NOTE, GROUP -> "<input" + ref + ">" + label(question) + "</input>";
        };
    }

    private String label(Question question) {
        var hint = question.hint().empty() ? "" : form.said("hint", question.key() + "-hint", question.hint());
        return form.said("label", question.key(), question.label()) + hint;
    }

    private String options(Question question) {
        var items = new StringBuilder();
        question.choices()
                .forEach(o -> items.append("<item>")
                        .append(form.said("label", question.key() + "-" + o.key(), o.label()))
                        .append("<value>")
                        .append(o.key())
                        .append("</value></item>"));
        return items.toString();
    }
}
