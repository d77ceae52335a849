package anlan.fact.category;

import anlan.fact.problem.Terms;
import anlan.fact.wording.ProblemDays;
import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Within how many working days each step is due. What is under way keeps its last day. */
@UseCase
class KeepTerms {

    static final String VIEW = "fact/category/KeepTerms";
    private static final int MOST = 250;
    private static final int WHY = 500;

    record Line(String step, String name, String days) {}

    record Changed(String at, String by, String what, String why) {}

    record TermsPage(String title, List<Line> lines, String why, List<Changed> changes) {}

    private final Terms terms;
    private final ProblemDays days;
    private final Words words;
    private final Audit audit;

    KeepTerms(Terms terms, ProblemDays days, Words words, Audit audit) {
        this.terms = terms;
        this.days = days;
        this.words = words;
        this.audit = audit;
    }

    @May(Right.PROBLEMS_KEEP)
    @GetMapping("/problems/terms")
    ModelAndView show() {
        return Page.of(VIEW, page(Map.of()));
    }

    @May(Right.PROBLEMS_KEEP)
    @PostMapping("/problems/terms")
    ModelAndView set(@RequestParam Map<String, String> typed, Viewer viewer) {
        var refusals = new Refusals();
        var why = typed.getOrDefault("why", "").strip();
        refusals.require(!why.isEmpty(), CategoryFault.WHY_MISSING, "why");
        refusals.require(why.length() <= WHY, CategoryFault.WHY_LONG, "why", WHY);
        var before = terms.all();
        var after = new LinkedHashMap<Terms.Step, Integer>();
        for (var step : Terms.Step.values()) {
            var text = typed.getOrDefault(step.word(), "").strip();
            var readable = text.matches("[0-9]{1,3}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= MOST;
            if (refusals.require(readable, CategoryFault.DAYS_WRONG, step.word(), MOST)
                    && !Objects.equals(before.get(step), Integer.valueOf(text))) {
                after.put(step, Integer.valueOf(text));
            }
        }
        refusals.require(refusals.any() || !after.isEmpty(), CategoryFault.NOTHING_CHANGED, "");
        if (refusals.any()) {
            return Page.refused(VIEW, page(typed), refusals);
        }
        after.forEach((step, count) -> terms.set(step, count, why, viewer.name()));
        audit.did("category.terms-set", "problem-terms", before, terms.all(), why);
        return Page.to("/problems/terms", "category.note-terms-set");
    }

    private TermsPage page(Map<String, String> typed) {
        return new TermsPage(
                words.say("category.terms"),
                Arrays.stream(Terms.Step.values())
                        .map(s -> new Line(
                                s.word(), name(s), typed.getOrDefault(s.word(), String.valueOf(terms.days(s)))))
                        .toList(),
                typed.getOrDefault("why", ""),
                terms.changes().stream()
                        .map(c -> new Changed(
                                days.instant(c.madeAt()),
                                c.madeBy(),
                                words.say("category.term-now", name(c.step()), c.days()),
                                c.why()))
                        .toList());
    }

    private String name(Terms.Step step) {
        return words.say("category.term-" + step.word());
    }
}
