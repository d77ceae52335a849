package anlan.fact.figure;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import java.time.YearMonth;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A unit fills in a form for a period, keeps it as a draft, reports it, corrects or withdraws it with a reason. */
@UseCase
@RequestMapping("/figures/reports/{form}/{unit}/{month}")
class Fill {

    private static final String VIEW = "fact/figure/Fill";
    private static final int REASON = 4;

    enum Reason {
        PERIOD_NOT_OVER,
        WHY_MISSING,
        CHANGED_MEANWHILE,
        NOTHING_CHANGED,
        NOTHING_TO_WITHDRAW
    }

    private final Forms forms;
    private final Desks desks;
    private final Filling filling;
    private final Reporting reporting;

    Fill(Forms forms, Desks desks, Filling filling, Reporting reporting) {
        this.forms = forms;
        this.desks = desks;
        this.filling = filling;
        this.reporting = reporting;
    }

    @May(Right.FIGURES_SEE)
    @GetMapping
    ModelAndView show(@PathVariable long form, @PathVariable long unit, @PathVariable YearMonth month, Viewer viewer) {
        var sheet = sheet(form, unit, month);
        var writes = desks.writing(viewer).contains(unit);
        if (!writes && !desks.reads(viewer, sheet.reporter())) {
            throw new NotFound();
        }
        return Page.of(VIEW, filling.page(sheet, null, writes));
    }

    @May(Right.FIGURES_REPORT)
    @PostMapping("/draft")
    ModelAndView draft(
            @PathVariable long form,
            @PathVariable long unit,
            @PathVariable YearMonth month,
            @RequestParam Map<String, String> fields,
            Viewer viewer) {
        var sheet = own(form, unit, month, viewer);
        reporting.draft(sheet, new Typed(fields));
        return Page.to(Said.path(sheet.key()), "figure.draft-saved");
    }

    @May(Right.FIGURES_REPORT)
    @PostMapping
    ModelAndView report(
            @PathVariable long form,
            @PathVariable long unit,
            @PathVariable YearMonth month,
            @RequestParam Map<String, String> fields,
            Viewer viewer) {
        var sheet = own(form, unit, month, viewer);
        var typed = new Typed(fields);
        var refusals = new Refusals();
        refusals.require(sheet.span().over(filling.today()), Reason.PERIOD_NOT_OVER, "");
        var numbers = typed.read(sheet.form(), refusals);
        check(sheet, typed, refusals);
        refusals.require(
                sheet.current().map(r -> !r.numbers().equals(numbers)).orElse(true), Reason.NOTHING_CHANGED, "");
        if (refusals.any()) {
            return Page.refused(VIEW, filling.page(sheet, typed, true), refusals);
        }
        reporting.report(sheet, numbers, typed.field("why"));
        return Page.to(Said.path(sheet.key()), sheet.last() == 0 ? "figure.reported" : "figure.corrected");
    }

    @May(Right.FIGURES_REPORT)
    @PostMapping("/withdrawal")
    ModelAndView withdraw(
            @PathVariable long form,
            @PathVariable long unit,
            @PathVariable YearMonth month,
            @RequestParam Map<String, String> fields,
            Viewer viewer) {
        var sheet = own(form, unit, month, viewer);
        var typed = new Typed(fields);
        var refusals = new Refusals();
        refusals.require(sheet.current().isPresent(), Reason.NOTHING_TO_WITHDRAW, "");
        check(sheet, typed, refusals);
        if (refusals.any()) {
            return Page.refused(VIEW, filling.page(sheet, typed, true), refusals);
        }
        reporting.withdraw(sheet, typed.field("why"));
        return Page.to(Said.path(sheet.key()), "figure.withdrawn");
    }

    /** What stands already is changed with a reason alone, and never over somebody else's change. */
    private static void check(Filling.Sheet sheet, Typed typed, Refusals refusals) {
        refusals.require(sheet.last() == 0 || typed.field("why").length() >= REASON, Reason.WHY_MISSING, "why", REASON);
        refusals.require(typed.field("version").equals(Integer.toString(sheet.last())), Reason.CHANGED_MEANWHILE, "");
    }

    private Filling.Sheet own(long form, long unit, YearMonth month, Viewer viewer) {
        if (!desks.writing(viewer).contains(unit)) {
            throw new NotFound();
        }
        return sheet(form, unit, month);
    }

    private Filling.Sheet sheet(long id, long unit, YearMonth month) {
        var form = forms.find(id).filter(f -> f.begins(month)).orElseThrow(NotFound::new);
        var reporter =
                form.units().stream().filter(u -> u.unit() == unit).findFirst().orElseThrow(NotFound::new);
        return filling.sheet(form, reporter, form.span(month));
    }
}
