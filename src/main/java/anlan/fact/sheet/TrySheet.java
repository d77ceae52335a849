package anlan.fact.sheet;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The draft is filled in as if it were in earnest; nothing is kept. */
@UseCase
class TrySheet {

    record TryPage(
            String title, String sheet, String back, String path, boolean tried, boolean fit, List<Field> fields) {}

    /**
     * A question, with what was answered.
     *
     * @param shown whether it is, by the answers so far
     * @param wrong why the answer cannot stand; empty where it can
     */
    record Field(
            String key,
            String kind,
            String label,
            String hint,
            boolean required,
            boolean inside,
            boolean shown,
            String value,
            List<Choice> options,
            String wrong) {}

    record Choice(String key, String name, boolean chosen) {}

    private final Drafts drafts;
    private final Words words;

    TrySheet(Drafts drafts, Words words) {
        this.drafts = drafts;
        this.words = words;
    }

    @May(Right.SWEEPS_SEE)
    @GetMapping("/sheets/{id:\\d+}/trial")
    ModelAndView form(@PathVariable long id, Viewer viewer) {
        return Page.of("fact/sheet/TrySheet", page(drafts.seen(id, viewer), Answers.NONE, false));
    }

    @May(Right.SWEEPS_SEE)
    @PostMapping("/sheets/{id:\\d+}/trial")
    ModelAndView tried(@PathVariable long id, HttpServletRequest request, Viewer viewer) {
        var draft = drafts.seen(id, viewer);
        var typed = new LinkedHashMap<String, List<String>>();
        draft.sheet().asked().forEach(q -> {
            var given = request.getParameterValues(q.key());
            typed.put(q.key(), given == null ? List.of() : List.of(given));
        });
        return Page.of("fact/sheet/TrySheet", page(draft, new Answers(typed), true));
    }

    private TryPage page(Draft draft, Answers given, boolean tried) {
        var sheet = draft.sheet();
        var checked = sheet.check(given);
        var open = shown(sheet, checked.kept());
        var fields = new ArrayList<Field>();
        for (var q : sheet.all()) {
            var said = given.of(q.key());
            var fault = checked.faults().get(q.key());
            fields.add(new Field(
                    q.key(),
                    q.kind().word(),
                    q.label().said(),
                    q.hint().said(),
                    q.required(),
                    !Arrangement.group(draft.questions(), q.key()).isEmpty(),
                    open.contains(q.key()),
                    said.isEmpty() ? "" : said.getFirst(),
                    q.choices().stream()
                            .map(o -> new Choice(o.key(), o.label().said(), said.contains(o.key())))
                            .toList(),
                    tried && fault != null ? words.say(fault) : ""));
        }
        return new TryPage(
                words.say("sheet.try"),
                draft.title(),
                draft.path(),
                draft.path() + "/trial",
                tried,
                checked.fit(),
                fields);
    }

    private static Set<String> shown(Sheet sheet, Answers kept) {
        return sheet.all().stream()
                .filter(q -> q.shown().holds(kept)
                        && sheet.find(Arrangement.group(sheet.questions(), q.key()))
                                .map(g -> g.shown().holds(kept))
                                .orElse(true))
                .map(Question::key)
                .collect(Collectors.toSet());
    }
}
