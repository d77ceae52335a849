package anlan.judgement.indicator;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import anlan.judgement.measure.Choice;
import anlan.judgement.measure.Definitions;
import anlan.judgement.measure.History;
import anlan.judgement.measure.HistoryLine;
import anlan.judgement.measure.Typed;
import anlan.promise.plan.Cadence;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The office writes or rewrites an indicator; while it types, the formula is checked and its faults shown at the character. */
@UseCase
class DefineIndicator {

    private static final String VIEW = "judgement/indicator/DefineIndicator";

    /** @param code null for a new one */
    record DefinePage(
            String title,
            @Nullable String code,
            String path,
            Map<String, String> typed,
            List<Choice> compare,
            List<Choice> direction,
            List<Choice> unit,
            List<Choice> cadence,
            CheckView check,
            List<MeasureChoice> measures,
            List<HistoryLine> history) {}

    record MeasureChoice(String code, String name) {}

    private final Books books;
    private final Definitions definitions;
    private final IndicatorForm form;
    private final History history;
    private final OfficeClock clock;
    private final Words words;

    DefineIndicator(
            Books books, Definitions definitions, IndicatorForm form, History history, OfficeClock clock, Words words) {
        this.books = books;
        this.definitions = definitions;
        this.form = form;
        this.history = history;
        this.clock = clock;
        this.words = words;
    }

    @May(Right.INDICATORS_KEEP)
    @GetMapping({"/indicators/{code}/definition", "/indicators/new"})
    ModelAndView form(@PathVariable(required = false) @Nullable String code, @RequestParam Map<String, String> typed) {
        Book book = books.at(clock.instant());
        return Page.of(VIEW, page(book, code, Typed.over(form.there(book, code), typed)));
    }

    @May(Right.INDICATORS_KEEP)
    @PostMapping({"/indicators/{code}/definition", "/indicators/new"})
    ModelAndView define(
            Viewer viewer,
            @PathVariable(required = false) @Nullable String code,
            @RequestParam Map<String, String> form) {
        Book book = books.at(clock.instant());
        Typed typed = Typed.over(this.form.there(book, code), form);
        var refusals = new Refusals();
        Indicator indicator = IndicatorForm.read(
                book, code == null ? IndicatorForm.fresh(book, typed, refusals) : code, typed, refusals);
        String why = typed.why(refusals);
        if (indicator == null || refusals.any()) {
            return Page.refused(VIEW, page(book, code, typed), refusals);
        }
        if (!definitions.add(
                Definitions.Kind.INDICATOR, indicator.code(), typed.version(), indicator, viewer.name(), why)) {
            return Page.refused(VIEW, page(book, code, typed), refusals.add(Typed.Reason.DEFINITION_STALE, ""));
        }
        history.wrote(
                Definitions.Kind.INDICATOR, indicator.code(), book.indicators().get(indicator.code()), indicator, why);
        return Page.to("/indicators", "indicator.defined");
    }

    private DefinePage page(Book book, @Nullable String code, Typed typed) {
        return new DefinePage(
                code == null
                        ? words.say("indicator.new")
                        : words.say("indicator.define-title", typed.get(Words.chinese() ? "zh" : "en")),
                code,
                code == null ? "/indicators/new" : "/indicators/" + code + "/definition",
                typed.fields(),
                Choice.of(Indicator.Compare.values(), "indicator.compare", typed.get("compare"), words),
                Choice.of(Direction.values(), "indicator.direction", typed.get("direction"), words),
                Choice.of(Indicator.Unit.values(), "indicator.unit", typed.get("unit"), words),
                Choice.of(Cadence.values(), "indicator.cadence", typed.get("cadence"), words),
                CheckView.of(typed.get("formula"), book, words),
                book.measures().values().stream()
                        .map(m -> new MeasureChoice(m.code(), IndicatorList.in(m.name())))
                        .toList(),
                code == null ? List.of() : history.lines(Definitions.Kind.INDICATOR, code));
    }
}
