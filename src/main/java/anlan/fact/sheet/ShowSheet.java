package anlan.fact.sheet;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A sheet while it is worked on: called otherwise, its questions moved and removed. */
@UseCase
class ShowSheet {

    private final Drafts drafts;
    private final SheetBook book;
    private final SheetPages pages;

    ShowSheet(Drafts drafts, SheetBook book, SheetPages pages) {
        this.drafts = drafts;
        this.book = book;
        this.pages = pages;
    }

    @May(Right.SWEEPS_SEE)
    @GetMapping("/sheets/{id:\\d+}")
    ModelAndView show(@PathVariable long id, Viewer viewer) {
        return pages.show(drafts.seen(id, viewer), viewer);
    }

    @May(Right.SWEEPS_KEEP)
    @PostMapping("/sheets/{id:\\d+}/title")
    ModelAndView call(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String edit,
            Viewer viewer) {
        var refusals = new Refusals();
        var draft = turn(id, edit, viewer, refusals);
        var called = ListSheets.called(title, refusals);
        return keep(
                draft,
                new Draft(id, draft.unit(), draft.edit(), draft.published(), called, draft.questions()),
                refusals,
                viewer);
    }

    @May(Right.SWEEPS_KEEP)
    @PostMapping("/sheets/{id:\\d+}/questions/{key}/move")
    ModelAndView move(
            @PathVariable long id,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String edit,
            @RequestParam(defaultValue = "") String to,
            Viewer viewer) {
        var refusals = new Refusals();
        var draft = turn(id, edit, viewer, refusals);
        known(draft, key);
        var moved = Arrangement.move(draft.questions(), key, to.equals("up") ? -1 : 1);
        Arrangement.check(draft.sheet().with(moved), refusals);
        return keep(draft, draft.with(moved), refusals, viewer);
    }

    @May(Right.SWEEPS_KEEP)
    @PostMapping("/sheets/{id:\\d+}/questions/{key}/removal")
    ModelAndView remove(
            @PathVariable long id,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String edit,
            Viewer viewer) {
        var refusals = new Refusals();
        var draft = turn(id, edit, viewer, refusals);
        known(draft, key);
        var left = draft.sheet().with(Arrangement.remove(draft.questions(), key));
        left.all().stream()
                .filter(q -> q.shown().rules().stream()
                        .anyMatch(r -> left.find(r.key()).isEmpty()))
                .forEach(q -> refusals.add(SheetFault.RULE_USED, "", q.label().said()));
        return keep(draft, draft.with(left.questions()), refusals, viewer);
    }

    private static void known(Draft draft, String key) {
        if (draft.sheet().find(key).isEmpty()) {
            throw new NotFound();
        }
    }

    private Draft turn(long id, String edit, Viewer viewer, Refusals refusals) {
        book.takeTurn(id);
        var draft = drafts.kept(id, viewer);
        refusals.require(edit.equals(String.valueOf(draft.edit())), SheetFault.EDITED_MEANWHILE, "");
        return draft;
    }

    private ModelAndView keep(Draft before, Draft after, Refusals refusals, Viewer viewer) {
        if (refusals.any()) {
            return pages.refused(before, refusals, viewer);
        }
        book.edit(after, viewer);
        return Page.to(before.path() + "#questions");
    }
}
