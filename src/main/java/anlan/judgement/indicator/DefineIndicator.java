package anlan.judgement.indicator;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import anlan.promise.plan.Cadence;
import anlan.promise.plan.Name;
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
    private static final String NEW = "new";

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

    private final Definitions definitions;
    private final History history;
    private final OfficeClock clock;
    private final Words words;

    DefineIndicator(Definitions definitions, History history, OfficeClock clock, Words words) {
        this.definitions = definitions;
        this.history = history;
        this.clock = clock;
        this.words = words;
    }

    @May(Right.INDICATORS_KEEP)
    @GetMapping({"/indicators/{code}/definition", "/indicators/new"})
    ModelAndView form(@PathVariable(required = false) @Nullable String code, @RequestParam Map<String, String> typed) {
        Book book = definitions.at(clock.instant());
        return Page.of(VIEW, page(book, code, Typed.over(there(book, code), typed)));
    }

    @May(Right.INDICATORS_KEEP)
    @PostMapping({"/indicators/{code}/definition", "/indicators/new"})
    ModelAndView define(
            Viewer viewer,
            @PathVariable(required = false) @Nullable String code,
            @RequestParam Map<String, String> form) {
        Book book = definitions.at(clock.instant());
        Typed typed = Typed.over(there(book, code), form);
        var refusals = new Refusals();
        Indicator indicator = read(book, code == null ? fresh(book, typed, refusals) : code, typed, refusals);
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

    private Map<String, String> there(Book book, @Nullable String code) {
        if (code == null) {
            return Map.of(
                    "compare",
                    "NONE",
                    "direction",
                    "DOWN",
                    "unit",
                    "PER_10000",
                    "cadence",
                    "MONTH",
                    "due",
                    "10",
                    "version",
                    "0");
        }
        Indicator i = book.indicator(code).orElseThrow(NotFound::new);
        Name counter = i.counter();
        return Map.ofEntries(
                Map.entry("zh", i.name().zh()),
                Map.entry("en", i.name().en()),
                Map.entry("formula", i.formula()),
                Map.entry("compare", i.compare().name()),
                Map.entry("direction", i.direction().name()),
                Map.entry("unit", i.unit().name()),
                Map.entry("counterZh", counter == null ? "" : counter.zh()),
                Map.entry("counterEn", counter == null ? "" : counter.en()),
                Map.entry("cadence", i.cadence().name()),
                Map.entry("due", Integer.toString(i.due())),
                Map.entry("version", Integer.toString(definitions.version(Definitions.Kind.INDICATOR, code))));
    }

    private static String fresh(Book book, Typed typed, Refusals refusals) {
        String code = typed.get("code");
        refusals.require(code.matches("[a-z][a-z0-9-]{1,39}") && !code.equals(NEW), Typed.Reason.CODE_UNFIT, "code");
        refusals.require(!book.indicators().containsKey(code), Typed.Reason.CODE_TAKEN, "code");
        return code;
    }

    private static @Nullable Indicator read(Book book, String code, Typed typed, Refusals refusals) {
        Name name = typed.name(refusals);
        var compare = typed.choice("compare", Indicator.Compare.class, refusals);
        var direction = typed.choice("direction", Direction.class, refusals);
        var unit = typed.choice("unit", Indicator.Unit.class, refusals);
        var cadence = typed.choice("cadence", Cadence.class, refusals);
        int due = typed.day("due", refusals);
        if (Grammar.check(typed.get("formula"), book.measures().keySet()) instanceof Checked.Faulty faulty) {
            faulty.faults().forEach(f -> refusals.add(f.what(), "formula", f.line(), f.column(), f.found()));
        }
        if (compare == null || direction == null || unit == null || cadence == null) {
            return null;
        }
        Name counter =
                typed.get("counterZh").isEmpty() ? null : new Name(typed.get("counterZh"), typed.get("counterEn"));
        return new Indicator(code, name, typed.get("formula"), compare, direction, unit, counter, cadence, due);
    }

    private DefinePage page(Book book, @Nullable String code, Typed typed) {
        return new DefinePage(
                code == null ? words.say("indicator.new") : words.say("indicator.define-title", typed.get("zh")),
                code,
                code == null ? "/indicators/new" : "/indicators/" + code + "/definition",
                typed.fields(),
                Choice.of(Indicator.Compare.values(), "compare", typed.get("compare"), words),
                Choice.of(Direction.values(), "direction", typed.get("direction"), words),
                Choice.of(Indicator.Unit.values(), "unit", typed.get("unit"), words),
                Choice.of(Cadence.values(), "cadence", typed.get("cadence"), words),
                CheckView.of(typed.get("formula"), book, words),
                book.measures().values().stream()
                        .map(m -> new MeasureChoice(m.code(), IndicatorList.in(m.name())))
                        .toList(),
                code == null ? List.of() : history.lines(Definitions.Kind.INDICATOR, code));
    }
}
