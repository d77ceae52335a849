package anlan.ground.delivery;

import anlan.ground.notify.Kind;
import java.util.List;
import java.util.Map;

/** How one hears, ready to show. */
record WaysPage(
        String title,
        boolean mail,
        String address,
        String asked,
        String typed,
        Form form,
        String hours,
        List<Line> lines) {

    /** As typed. */
    record Form(String language, String notBefore, String notAfter, Map<String, String> paces) {

        static final String PACE = "pace.";

        static Form of(Map<String, String> fields) {
            return new Form(
                    fields.getOrDefault("language", ""),
                    fields.getOrDefault("notBefore", ""),
                    fields.getOrDefault("notAfter", ""),
                    fields);
        }

        static Form of(Reader reader) {
            return new Form(reader.language(), Typed.said(reader.notBefore()), Typed.said(reader.notAfter()), Map.of());
        }

        String pace(Kind kind, String otherwise) {
            return paces.getOrDefault(PACE + kind.key(), otherwise);
        }
    }

    record Line(String field, String name, boolean required, List<Choice> paces) {}

    record Choice(String code, String name, boolean chosen) {}
}
