package anlan.ground.register;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.register.RegisterPage.NumberForm;
import anlan.ground.register.RegisterPage.SeriesForm;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Looking at the numbers taken in a series and year. */
@UseCase
class ShowRegister {

    private final Register register;
    private final RegisterPages pages;
    private final OfficeClock clock;

    ShowRegister(Register register, RegisterPages pages, OfficeClock clock) {
        this.register = register;
        this.pages = pages;
        this.clock = clock;
    }

    @May(Right.REGISTER_SEE)
    @GetMapping("/register")
    ModelAndView show(
            @RequestParam(required = false) @Nullable Long series,
            @RequestParam(required = false) @Nullable Integer year,
            Viewer viewer) {
        var chosen = series == null
                ? null
                : register.find(series, viewer.units(Right.REGISTER_SEE)).orElseThrow(NotFound::new);
        int shown = year == null ? clock.today().getYear() : Math.clamp(year, 2000, 2199);
        return Page.of(RegisterPages.VIEW, pages.of(viewer, chosen, shown, NumberForm.EMPTY, SeriesForm.EMPTY));
    }
}
