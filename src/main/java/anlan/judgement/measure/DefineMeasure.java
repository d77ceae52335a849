package anlan.judgement.measure;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The office names what its formulas count: incidents by kind and condition, figures that units report, residents. */
@UseCase
class DefineMeasure {

    private static final String VIEW = "judgement/measure/DefineMeasure";

    private final Measures measures;
    private final Definitions definitions;
    private final MeasureForm form;
    private final MeasureFigures figures;
    private final MeasureView view;
    private final History history;
    private final OfficeClock clock;

    DefineMeasure(
            Measures measures,
            Definitions definitions,
            MeasureForm form,
            MeasureFigures figures,
            MeasureView view,
            History history,
            OfficeClock clock) {
        this.measures = measures;
        this.definitions = definitions;
        this.form = form;
        this.figures = figures;
        this.view = view;
        this.history = history;
        this.clock = clock;
    }

    @May(Right.INDICATORS_KEEP)
    @GetMapping({"/measures/{code}/definition", "/measures/new"})
    ModelAndView form(
            @PathVariable(required = false) @Nullable String code, @RequestParam MultiValueMap<String, String> asked) {
        Map<String, Measure> known = measures.at(clock.instant());
        return Page.of(VIEW, view.page(known, code, Typed.over(form.there(known, code), flat(asked))));
    }

    @May(Right.INDICATORS_KEEP)
    @PostMapping({"/measures/{code}/definition", "/measures/new"})
    ModelAndView define(
            Viewer viewer,
            @PathVariable(required = false) @Nullable String code,
            @RequestParam MultiValueMap<String, String> sent) {
        Map<String, Measure> known = measures.at(clock.instant());
        Typed typed = Typed.over(form.there(known, code), flat(sent));
        var refusals = new Refusals();
        String own = code == null ? MeasureForm.fresh(known, typed, refusals) : code;
        Measure measure =
                MeasureForm.read(own, typed, figures.names(known.values()).keySet(), refusals);
        String why = typed.why(refusals);
        if (measure == null || refusals.any()) {
            return Page.refused(VIEW, view.page(known, code, typed), refusals);
        }
        int seen = code == null ? definitions.version(Definitions.Kind.MEASURE, own) : typed.version();
        if (!definitions.add(Definitions.Kind.MEASURE, own, seen, measure, viewer.name(), why)) {
            return Page.refused(VIEW, view.page(known, code, typed), refusals.add(Typed.Reason.DEFINITION_STALE, ""));
        }
        history.wrote(Definitions.Kind.MEASURE, own, known.get(own), measure, why);
        return Page.to("/indicators", "measure.defined");
    }

    /** Boxes ticked of one name become one field. */
    private static Map<String, String> flat(MultiValueMap<String, String> sent) {
        var flat = new HashMap<String, String>();
        sent.forEach((name, values) -> flat.put(name, String.join(" ", values)));
        return flat;
    }
}
