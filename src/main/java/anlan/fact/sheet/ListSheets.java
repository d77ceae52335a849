package anlan.fact.sheet;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.staff.Unit;
import anlan.ground.staff.Units;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The sheets that there are; a new one is begun. */
@UseCase
class ListSheets {

    private static final String VIEW = "fact/sheet/ListSheets";
    static final int LONGEST = 60;

    record ListPage(String title, List<Line> lines, boolean mayBegin, String typed) {}

    record Line(String path, String title, String unit, String questions, String versions, String badge) {}

    private final Drafts drafts;
    private final SheetBook book;
    private final Units units;
    private final Words words;

    ListSheets(Drafts drafts, SheetBook book, Units units, Words words) {
        this.drafts = drafts;
        this.book = book;
        this.units = units;
        this.words = words;
    }

    @May(Right.SWEEPS_SEE)
    @GetMapping("/sheets")
    ModelAndView list(Viewer viewer) {
        return Page.of(VIEW, page("", viewer));
    }

    @May(Right.SWEEPS_KEEP)
    @PostMapping("/sheets")
    ModelAndView begin(@RequestParam(defaultValue = "") String title, Viewer viewer) {
        var refusals = new Refusals();
        var called = called(title, refusals);
        if (refusals.any()) {
            return Page.refused(VIEW, page(title, viewer), refusals);
        }
        long id = book.begin(called, viewer.postFor(Right.SWEEPS_KEEP).unit(), viewer);
        return Page.to("/sheets/" + id, "sheet.note-begun");
    }

    static String called(String title, Refusals refusals) {
        var called = title.strip();
        refusals.require(!called.isEmpty(), SheetFault.TITLE_MISSING, "title");
        refusals.require(called.length() <= LONGEST, SheetFault.TITLE_LONG, "title", LONGEST);
        return called;
    }

    private ListPage page(String typed, Viewer viewer) {
        return new ListPage(
                words.say("sheet.sheets"),
                drafts.all(viewer).stream().map(this::line).toList(),
                viewer.may(Right.SWEEPS_KEEP),
                typed);
    }

    private Line line(Draft draft) {
        long open = drafts.versions(draft.id()).stream()
                .filter(v -> v.why() == null)
                .count();
        return new Line(
                draft.path(),
                draft.title(),
                units.find(draft.unit()).map(Unit::name).orElse(""),
                words.say("sheet.count", draft.sheet().asked().size()),
                open == 0
                        ? words.say("sheet.unpublished")
                        : draft.ahead() ? words.say("sheet.ahead") : words.say("sheet.published"),
                open == 0 ? "unset" : draft.ahead() ? "early" : "good");
    }
}
