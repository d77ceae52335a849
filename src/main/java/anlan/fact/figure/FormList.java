package anlan.fact.figure;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The coordinator's forms: those that ship by one click, others drawn up, any of them ended with a reason. */
@UseCase
class FormList {

    private static final String VIEW = "fact/figure/FormList";
    private static final int REASON = 4;

    enum Reason {
        ALREADY_ASKED,
        NO_TOWNSHIPS,
        END_WHY_MISSING,
        MONTH_UNREADABLE,
        LAST_BEFORE_FIRST
    }

    record Row(
            long id, String name, String each, String since, String items, String units, boolean ended, String last) {}

    record FormListPage(String title, List<Row> forms, boolean shipped, String month) {}

    private final Forms forms;
    private final FormBook book;
    private final Shipped shipped;
    private final OfficeClock clock;
    private final Words words;
    private final Said said;

    FormList(Forms forms, FormBook book, Shipped shipped, OfficeClock clock, Words words, Said said) {
        this.forms = forms;
        this.book = book;
        this.shipped = shipped;
        this.clock = clock;
        this.words = words;
        this.said = said;
    }

    @May(Right.FIGURES_KEEP)
    @GetMapping("/figures/forms")
    ModelAndView list(Viewer viewer) {
        Desks.requireKeeping(viewer);
        return Page.of(VIEW, page());
    }

    @May(Right.FIGURES_KEEP)
    @PostMapping("/figures/forms/shipped")
    ModelAndView make(@RequestParam(defaultValue = "") String since, Viewer viewer) {
        Desks.requireKeeping(viewer);
        var refusals = new Refusals();
        var month = month(since, "since", refusals);
        refusals.require(shipped.wanted(), Reason.ALREADY_ASKED, "since");
        refusals.require(shipped.possible(), Reason.NO_TOWNSHIPS, "since");
        if (refusals.any() || month == null) {
            return Page.refused(VIEW, page(), refusals);
        }
        shipped.make(month);
        return Page.to("/figures/forms", "figure.form-made");
    }

    @May(Right.FIGURES_KEEP)
    @PostMapping("/figures/forms/{id}/end")
    ModelAndView end(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String last,
            @RequestParam(defaultValue = "") String why,
            Viewer viewer) {
        Desks.requireKeeping(viewer);
        var form = forms.find(id).filter(f -> f.lastMonth() == null).orElseThrow(NotFound::new);
        var refusals = new Refusals();
        var month = month(last, "last-" + id, refusals);
        refusals.require(why.strip().length() >= REASON, Reason.END_WHY_MISSING, "why-" + id, REASON);
        refusals.require(
                month == null || !month.isBefore(form.since()), Reason.LAST_BEFORE_FIRST, "last-" + id, form.since());
        if (refusals.any() || month == null) {
            return Page.refused(VIEW, page(), refusals);
        }
        book.end(form, month, why.strip());
        return Page.to("/figures/forms", "figure.form-ended");
    }

    private static @Nullable YearMonth month(String typed, String where, Refusals refusals) {
        try {
            return YearMonth.parse(typed.strip());
        } catch (DateTimeParseException e) {
            refusals.add(Reason.MONTH_UNREADABLE, where);
            return null;
        }
    }

    private FormListPage page() {
        var month = YearMonth.from(clock.today()).minusMonths(1).toString();
        return new FormListPage(
                words.say("figure.forms"), forms.all().stream().map(this::row).toList(), shipped.wanted(), month);
    }

    private Row row(ReportForm form) {
        return new Row(
                form.id(),
                form.name(),
                words.say("figure.each-due", said.each(form), form.dueDay()),
                form.since().toString(),
                form.items().stream()
                        .map(a -> a.item().say(words))
                        .collect(Collectors.joining(words.say("figure.and"))),
                words.say("figure.units-count", form.units().size()),
                form.lastMonth() != null,
                form.lastMonth() == null ? "" : form.lastMonth().toString());
    }
}
