package anlan.fact.openrosa;

import anlan.fact.sheet.Sheet;
import anlan.fact.sheet.Wording;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A form for one sweep, as ODK XForms 1.0 has it: which block, how it went, the sheet's questions, what was found.
 *
 * @param sheet null where the sweep has none
 * @param said words of the form by their last part
 */
record Form(long sweep, String title, @Nullable Sheet sheet, List<Pick> categories, List<Pick> severities, Said said) {

    /** One of a list that somebody picks from. */
    record Pick(String code, Wording name) {}

    /** The form's own words, in both languages. */
    interface Said {
        Wording of(String key);
    }

    static final String BLOCKS = "blocks.csv";

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml" xmlns:jr="http://openrosa.org/javarosa" \
            xmlns:orx="http://openrosa.org/xforms"><h:head><h:title>%s</h:title><model>""";

    static String id(long sweep) {
        return "anlan-sweep-" + sweep;
    }

    /** What tells this text of the form from another: the sheet's version, then whatever else may change. */
    String version() {
        var mark = UUID.nameUUIDFromBytes(text("0").getBytes(StandardCharsets.UTF_8));
        return (sheet == null ? 0 : sheet.version()) + "-" + mark.toString().substring(0, 8);
    }

    String text() {
        return text(version());
    }

    private String text(String version) {
        var form = new FormText();
        form.node("start", "type", "dateTime", "jr:preload", "timestamp", "jr:preloadParams", "start");
        form.node("end", "type", "dateTime", "jr:preload", "timestamp", "jr:preloadParams", "end");
        form.given("sheet", String.valueOf(sheet == null ? Sheet.SHIPPED : sheet.id()));
        form.given("sheet_version", String.valueOf(sheet == null ? 1 : sheet.version()));
        block(form);
        result(form);
        if (sheet != null) {
            form.begin("answers", "relevant", "/data/result != 'unreached'");
            form.body
                    .append("<group ref=\"/data/answers\">")
                    .append(form.said("label", "answers", Wording.of(sheet.title())));
            var questions = new SheetForm(form, sheet, said.of("faulty"));
            sheet.questions().forEach(questions::write);
            form.body.append("</group>");
            form.end();
        }
        new FindingForm(form, said).write(categories, severities);
        return HEAD.formatted(FormText.escaped(title))
                + form.itext(said.of("language"))
                + "<instance><data id=\"%s\" version=\"%s\">".formatted(id(sweep), version)
                + form.instance
                + "<orx:meta><orx:instanceID/></orx:meta></data></instance>"
                + "<instance id=\"blocks\" src=\"jr://file-csv/" + BLOCKS + "\"/>"
                + form.binds
                + "<bind nodeset=\"/data/orx:meta/orx:instanceID\" type=\"string\" readonly=\"true()\" jr:preload=\"uid\"/>"
                + "</model></h:head><h:body>"
                + form.body
                + "</h:body></h:html>\n";
    }

    private void block(FormText form) {
        form.node("block", "type", "string", "required", "true()");
        form.node("known", "type", "int", "calculate", "instance('blocks')/root/item[name = /data/block]/known");
        form.body
                .append("<select1 ref=\"/data/block\" appearance=\"minimal autocomplete\">")
                .append(form.said("label", "block", said.of("block")))
                .append(
                        "<itemset nodeset=\"instance('blocks')/root/item\"><value ref=\"name\"/><label ref=\"label\"/></itemset>")
                .append("</select1>");
    }

    private void result(FormText form) {
        form.node("result", "type", "string", "required", "true()");
        form.body.append("<select1 ref=\"/data/result\">").append(form.said("label", "result", said.of("result")));
        for (var how : List.of("clear", "found", "unreached")) {
            form.body
                    .append("<item>")
                    .append(form.said("label", "result-" + how, said.of("result-" + how)))
                    .append("<value>" + how + "</value></item>");
        }
        form.body.append("</select1>");
        form.node(
                "why",
                "type",
                "string",
                "required",
                "true()",
                "relevant",
                "/data/result = 'unreached'",
                "constraint",
                "string-length(.) <= 500 and normalize-space(.) != ''",
                "jr:constraintMsg",
                form.message("faulty", said.of("faulty")));
        form.body
                .append("<input ref=\"/data/why\">")
                .append(form.said("label", "why", said.of("why")))
                .append("</input>");
    }
}
