package anlan.fact.openrosa;

import anlan.fact.sheet.Question;
import anlan.fact.sheet.Sheet;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Answers to a sheet's questions out of a form that was filled in.
 *
 * @param sheet null where the server has none such; then answers are kept as they were written
 */
record FilledAnswers(@Nullable Sheet sheet, FilledPhotos photos) {

    Map<String, Object> of(Element root) {
        var answers = new LinkedHashMap<String, Object>();
        FormXml.children(root, "answers").forEach(a -> read(a, answers));
        return answers;
    }

    private void read(Element element, Map<String, Object> answers) {
        for (var child : FormXml.children(element)) {
            var said = child.getTextContent();
            if (!FormXml.children(child).isEmpty()) {
                read(child, answers);
            } else if (!said.isEmpty()) {
                var question =
                        sheet == null ? null : sheet.find(child.getLocalName()).orElse(null);
                answers.put(child.getLocalName(), question == null ? said : answer(question, said));
            }
        }
    }

    private Object answer(Question question, String said) {
        return switch (question.kind()) {
            case MANY -> List.of(said.strip().split("\\s+", -1));
            case PHOTO -> photos.of(said.strip()).toString();
            case DECIMAL -> decimal(said.strip());
            case TEXT, WHOLE, DAY, ONE, SPOT, NOTE, GROUP -> said;
        };
    }

    /** The engine on the phone writes small and large numbers with an exponent. */
    private static String decimal(String said) {
        return said.matches("-?[0-9]{1,18}([.][0-9]{1,18})?[eE][+-]?[0-9]{1,2}")
                ? new BigDecimal(said).stripTrailingZeros().toPlainString()
                : said;
    }
}
