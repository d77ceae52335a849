package anlan.fact.figure;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.staff.Unit;
import anlan.ground.staff.Units;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The coordinator draws up a form: its figures, its units, how often, by which day. */
@UseCase
class DrawForm {

    private static final String VIEW = "fact/figure/DrawForm";

    enum Reason {
        NAME_MISSING,
        SINCE_MISSING,
        EACH_WRONG,
        DUE_DAY_WRONG,
        ITEMS_MISSING,
        UNITS_MISSING,
        ITEM_TAKEN,
        ITEM_NAME_MISSING
    }

    /** What comes in. A figure that is not there yet is named with what it is counted in and its shape. */
    record Wanted(
            @Nullable String name,
            @Nullable Integer each,
            @Nullable Integer dueDay,
            @Nullable YearMonth since,
            List<String> items,
            List<String> optional,
            List<Long> units,
            @Nullable String newItem,
            @Nullable String newCounter,
            @Nullable String newShape) {

        Wanted {
            items = items == null ? List.of() : items;
            optional = optional == null ? List.of() : optional;
            units = units == null ? List.of() : units;
        }
    }

    record Choice(String value, String name, boolean chosen, boolean optional) {}

    record DrawFormPage(String title, Wanted wanted, List<Choice> items, List<Choice> units, List<Choice> eaches) {}

    private final Forms forms;
    private final FormBook book;
    private final Shipped shipped;
    private final Drawing drawing;
    private final Units units;
    private final OfficeClock clock;
    private final Words words;

    DrawForm(
            Forms forms, FormBook book, Shipped shipped, Drawing drawing, Units units, OfficeClock clock, Words words) {
        this.forms = forms;
        this.book = book;
        this.shipped = shipped;
        this.drawing = drawing;
        this.units = units;
        this.clock = clock;
        this.words = words;
    }

    @May(Right.FIGURES_KEEP)
    @GetMapping("/figures/forms/new")
    ModelAndView blank(Viewer viewer) {
        Desks.requireKeeping(viewer);
        shipped.items();
        var next = YearMonth.from(clock.today());
        return Page.of(VIEW, page(new Wanted("", 1, 10, next, List.of(), List.of(), List.of(), "", "", "added")));
    }

    @May(Right.FIGURES_KEEP)
    @PostMapping("/figures/forms")
    ModelAndView draw(Wanted wanted, Viewer viewer) {
        Desks.requireKeeping(viewer);
        var refusals = new Refusals();
        var form = drawing.read(wanted, refusals);
        if (form == null || refusals.any()) {
            return Page.refused(VIEW, page(wanted), refusals);
        }
        book.make(form);
        return Page.to("/figures/forms", "figure.form-made");
    }

    private DrawFormPage page(Wanted wanted) {
        return new DrawFormPage(
                words.say("figure.form-new"),
                wanted,
                forms.items().stream()
                        .map(i -> new Choice(
                                i.code(),
                                i.say(words),
                                wanted.items().contains(i.code()),
                                wanted.optional().contains(i.code())))
                        .toList(),
                units.all().stream()
                        .filter(u -> !u.areas().isEmpty())
                        .map(u -> unit(u, wanted))
                        .toList(),
                List.of(1, 3, 6, 12).stream().map(e -> each(e, wanted)).toList());
    }

    private static Choice unit(Unit unit, Wanted wanted) {
        return new Choice(Long.toString(unit.id()), unit.name(), wanted.units().contains(unit.id()), false);
    }

    private Choice each(int each, Wanted wanted) {
        return new Choice(
                Integer.toString(each),
                words.say("figure.each-" + each),
                Integer.valueOf(each).equals(wanted.each()),
                false);
    }
}
