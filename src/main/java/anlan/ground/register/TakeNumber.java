package anlan.ground.register;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.clock.OfficeClock;
import anlan.ground.register.RegisterPage.NumberForm;
import anlan.ground.register.RegisterPage.SeriesForm;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A number for a paper written elsewhere; and the mark of one that was withdrawn. */
@UseCase
class TakeNumber {

    private static final int TITLE = 200;

    private final Register register;
    private final RegisterPages pages;
    private final JdbcClient jdbc;
    private final OfficeClock clock;
    private final Audit audit;

    TakeNumber(Register register, RegisterPages pages, JdbcClient jdbc, OfficeClock clock, Audit audit) {
        this.register = register;
        this.pages = pages;
        this.jdbc = jdbc;
        this.clock = clock;
        this.audit = audit;
    }

    @May(Right.REGISTER_KEEP)
    @PostMapping("/register/series/{id}/numbers")
    ModelAndView take(@PathVariable long id, NumberForm form, Viewer viewer) {
        var series = register.find(id, viewer.units(Right.REGISTER_KEEP)).orElseThrow(NotFound::new);
        var title = MakeSeries.text(form.title());
        var refusals = new Refusals();
        refusals.require(!title.isEmpty(), RegisterFault.TITLE_EMPTY, "title");
        refusals.require(title.length() <= TITLE, RegisterFault.TITLE_LONG, "title", TITLE);
        if (refusals.any()) return refused(viewer, series, clock.today().getYear(), form, refusals);
        register.take(viewer, series, title, "");
        return Page.to("/register?series=" + id, "register.number-taken");
    }

    @May(Right.REGISTER_KEEP)
    @PostMapping("/register/numbers/{number}/void")
    ModelAndView withdraw(@PathVariable long number, @RequestParam(defaultValue = "") String why, Viewer viewer) {
        var taken = register.number(number).orElseThrow(NotFound::new);
        var series =
                register.find(taken.series(), viewer.units(Right.REGISTER_KEEP)).orElseThrow(NotFound::new);
        var refusals = new Refusals();
        refusals.require(!why.isBlank(), RegisterFault.WHY_EMPTY, "why-" + number);
        refusals.require(taken.why() == null, RegisterFault.VOID_ALREADY, "why-" + number);
        if (refusals.any()) return refused(viewer, series, taken.year(), NumberForm.EMPTY, refusals);
        jdbc.sql("insert into register_void (number, why, made_at, made_by) values (?, ?, ?, ?)")
                .params(number, why.strip(), clock.instant().atOffset(ZoneOffset.UTC), viewer.name())
                .update();
        audit.did("register.number-void", "register/number/" + number, taken, null, why.strip());
        return Page.to("/register?series=" + series.id() + "&year=" + taken.year(), "register.number-void");
    }

    private ModelAndView refused(Viewer viewer, Series series, int year, NumberForm form, Refusals refusals) {
        return Page.refused(RegisterPages.VIEW, pages.of(viewer, series, year, form, SeriesForm.EMPTY), refusals);
    }
}
