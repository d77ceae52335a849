package anlan.fact.openrosa;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.fact.sheet.Answers;
import anlan.fact.sheet.Question;
import anlan.fact.sheet.Sheet;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.javarosa.core.model.FormDef;
import org.javarosa.core.model.data.DateData;
import org.javarosa.core.model.data.DecimalData;
import org.javarosa.core.model.data.GeoPointData;
import org.javarosa.core.model.data.IAnswerData;
import org.javarosa.core.model.data.IntegerData;
import org.javarosa.core.model.data.MultipleItemsData;
import org.javarosa.core.model.data.SelectOneData;
import org.javarosa.core.model.data.StringData;
import org.javarosa.core.model.data.helper.Selection;
import org.javarosa.core.model.instance.TreeElement;
import org.javarosa.core.model.instance.TreeReference;
import org.junit.jupiter.api.Test;

/** What is shown and what may stand, by our own reckoning and by ODK's engine: the same, whatever the sheet and the answers. */
class AgreementTest {

    private static final int SHEETS = 50;
    private static final int ANSWERS = 25;

    private record Seen(boolean shown, boolean stands) {}

    @Test
    void the_phone_shows_and_lets_stand_what_the_server_does() throws Exception {
        int hidden = 0;
        int shown = 0;
        int refused = 0;
        for (long seed = 1; seed <= SHEETS; seed++) {
            var random = new RandomSheet(seed);
            var sheet = random.sheet();
            var form = new Form(7, "随机", sheet, Forms.CATEGORIES, Forms.SEVERITIES, Forms.said(Map.of()));
            var definition = Forms.read(form.text(), "name,label,known\n1-1,第1格,0\n");
            for (int n = 0; n < ANSWERS; n++) {
                var answers = random.answers(sheet);
                var theirs = theirs(definition, sheet, answers);
                var ours = ours(sheet, answers);
                assertThat(ours).as("sheet %s answers %s", sheet, answers).isEqualTo(theirs);
                hidden += (int) ours.values().stream().filter(s -> !s.shown()).count();
                refused += (int) ours.values().stream().filter(s -> !s.stands()).count();
                shown += (int) ours.values().stream().filter(Seen::shown).count();
            }
        }
        assertThat(List.of(hidden, shown, refused)).allMatch(n -> n > 300);
    }

    private static Map<String, Seen> ours(Sheet sheet, Map<Question, List<String>> answers) {
        var given = new LinkedHashMap<String, List<String>>();
        answers.forEach((q, said) -> given.put(q.key(), said));
        var checked = sheet.check(new Answers(given));
        var seen = new LinkedHashMap<String, Seen>();
        answers.keySet()
                .forEach(q -> seen.put(
                        q.key(),
                        new Seen(
                                !checked.dropped().contains(q.key()),
                                !checked.faults().containsKey(q.key()))));
        return seen;
    }

    private static Map<String, Seen> theirs(FormDef form, Sheet sheet, Map<Question, List<String>> answers) {
        var paths = new Xpath(sheet);
        for (var question : sheet.asked()) {
            form.setValue(null, reference(paths.path(question)), true);
        }
        answers.forEach((q, said) -> form.setValue(data(q, said), reference(paths.path(q)), true));
        var seen = new LinkedHashMap<String, Seen>();
        answers.forEach((q, said) -> {
            var reference = reference(paths.path(q));
            TreeElement node = form.getMainInstance().resolveReference(reference);
            boolean shown = node.isRelevant();
            seen.put(q.key(), new Seen(shown, !shown || form.evaluateConstraint(reference, data(q, said))));
        });
        return seen;
    }

    private static TreeReference reference(String path) {
        var reference = TreeReference.rootRef();
        for (var step : path.substring(1).split("/", -1)) {
            reference = reference.extendRef(step, 0);
        }
        return reference;
    }

    private static IAnswerData data(Question question, List<String> said) {
        var first = said.getFirst();
        return switch (question.kind()) {
            case TEXT, PHOTO, NOTE, GROUP -> new StringData(first);
            case WHOLE -> new IntegerData(Integer.parseInt(first));
            case DECIMAL -> new DecimalData(Double.parseDouble(first));
            case DAY ->
                new DateData(Date.from(LocalDate.parse(first)
                        .atStartOfDay(ZoneId.systemDefault())
                        .toInstant()));
            case ONE -> new SelectOneData(new Selection(first));
            case MANY ->
                new MultipleItemsData(said.stream()
                        .sorted(Comparator.naturalOrder())
                        .map(Selection::new)
                        .toList());
            case SPOT -> new GeoPointData(new double[] {30.27415, 120.15507, 0, 0});
        };
    }
}
