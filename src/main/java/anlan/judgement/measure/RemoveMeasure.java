package anlan.judgement.measure;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A measure that no formula names is taken out of use; what was reckoned with it before stays as it was. */
@UseCase
class RemoveMeasure {

    enum Reason {
        USED
    }

    private final Measures measures;
    private final Definitions definitions;
    private final MeasureForm form;
    private final MeasureView view;
    private final MeasureUses uses;
    private final History history;
    private final OfficeClock clock;

    RemoveMeasure(
            Measures measures,
            Definitions definitions,
            MeasureForm form,
            MeasureView view,
            MeasureUses uses,
            History history,
            OfficeClock clock) {
        this.measures = measures;
        this.definitions = definitions;
        this.form = form;
        this.view = view;
        this.uses = uses;
        this.history = history;
        this.clock = clock;
    }

    @May(Right.INDICATORS_KEEP)
    @PostMapping("/measures/{code}/removal")
    ModelAndView remove(Viewer viewer, @PathVariable String code, @RequestParam Map<String, String> sent) {
        Map<String, Measure> known = measures.at(clock.instant());
        Measure measure = Optional.ofNullable(known.get(code)).orElseThrow(NotFound::new);
        Typed typed = Typed.over(form.there(known, code), sent);
        var refusals = new Refusals();
        var users = uses.of(code).stream().map(MeasureUses.Use::name).collect(Collectors.joining(" · "));
        refusals.require(users.isEmpty(), Reason.USED, "removal", users);
        String why = typed.why(refusals);
        if (!refusals.any()
                && !definitions.withdraw(Definitions.Kind.MEASURE, code, typed.version(), viewer.name(), why)) {
            refusals.add(Typed.Reason.DEFINITION_STALE, "");
        }
        if (refusals.any()) {
            return Page.refused("judgement/measure/DefineMeasure", view.page(known, code, typed), refusals);
        }
        history.wrote(Definitions.Kind.MEASURE, code, measure, Map.of(), why);
        return Page.to("/indicators", "measure.removed");
    }
}
