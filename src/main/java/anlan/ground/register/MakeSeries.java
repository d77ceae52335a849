package anlan.ground.register;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.register.RegisterPage.NumberForm;
import anlan.ground.register.RegisterPage.SeriesForm;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A new series for a unit's papers of one kind. */
@UseCase
class MakeSeries {

    private static final int WORD = 20;
    private static final int KIND = 40;

    private final Register register;
    private final RegisterPages pages;
    private final OfficeClock clock;

    MakeSeries(Register register, RegisterPages pages, OfficeClock clock) {
        this.register = register;
        this.pages = pages;
        this.clock = clock;
    }

    @May(Right.REGISTER_KEEP)
    @PostMapping("/register/series")
    ModelAndView make(SeriesForm form, Viewer viewer) {
        var word = text(form.word());
        var kind = text(form.kind());
        var refusals = new Refusals();
        refusals.require(!word.isEmpty(), RegisterFault.WORD_EMPTY, "word");
        refusals.require(word.length() <= WORD, RegisterFault.WORD_LONG, "word", WORD);
        refusals.require(!kind.isEmpty() && kind.length() <= KIND, RegisterFault.KIND_EMPTY, "kind", KIND);
        var unit = form.unit();
        var own = unit != null && viewer.units(Right.REGISTER_KEEP).contains(unit);
        refusals.require(own, RegisterFault.UNIT_FOREIGN, "unit");
        if (unit != null && !refusals.any()) taken(unit, word, refusals);
        if (unit == null || refusals.any()) {
            int year = clock.today().getYear();
            return Page.refused(RegisterPages.VIEW, pages.of(viewer, null, year, NumberForm.EMPTY, form), refusals);
        }
        long id = register.open(unit, word, kind);
        return Page.to("/register?series=" + id, "register.series-made");
    }

    private void taken(long unit, String word, Refusals refusals) {
        boolean free =
                register.series(List.of(unit)).stream().noneMatch(s -> s.word().equals(word));
        refusals.require(free, RegisterFault.WORD_TAKEN, "word", word);
    }

    static String text(@org.jspecify.annotations.Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
