package anlan.ground.template;

import anlan.ground.web.Refusals;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;

/** Whether a Word file is a template: every field known, the needed ones there, the text in a paragraph of its own. */
final class TemplateCheck {

    private TemplateCheck() {}

    static void check(byte[] file, Refusals refusals) {
        var word = WordFile.open(file);
        var there = EnumSet.noneOf(Field.class);
        for (var name : word.texts()) {
            var part = Part.read(Objects.requireNonNull(word.parts().get(name)));
            refusals.require(!Places.torn(part), TemplateFault.FIELD_OPEN, "file");
            fields(Places.in(part), there, refusals);
        }
        Field.NEEDED.stream()
                .filter(f -> !there.contains(f))
                .forEach(f -> refusals.add(TemplateFault.FIELD_MISSING, "file", f.shown()));
    }

    private static void fields(List<Places.Place> places, EnumSet<Field> there, Refusals refusals) {
        for (var place : places) {
            var field = Field.of(place.name());
            if (!refusals.require(field.isPresent(), TemplateFault.FIELD_UNKNOWN, "file", place.name())) continue;
            there.add(field.orElseThrow());
            boolean body = field.orElseThrow() == Field.BODY;
            refusals.require(!body || place.alone(), TemplateFault.BODY_NOT_ALONE, "file", place.name());
        }
    }
}
