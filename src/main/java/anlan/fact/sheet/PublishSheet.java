package anlan.fact.sheet;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The draft becomes a version that can be filled in and never changes; a version is withdrawn and filled in no more. */
@UseCase
class PublishSheet {

    private static final int LONGEST = 500;

    private final Drafts drafts;
    private final SheetBook book;
    private final SheetPages pages;

    PublishSheet(Drafts drafts, SheetBook book, SheetPages pages) {
        this.drafts = drafts;
        this.book = book;
        this.pages = pages;
    }

    @May(Right.SWEEPS_KEEP)
    @PostMapping("/sheets/{id:\\d+}/versions")
    ModelAndView publish(@PathVariable long id, @RequestParam(defaultValue = "") String edit, Viewer viewer) {
        book.takeTurn(id);
        var draft = drafts.kept(id, viewer);
        var refusals = new Refusals();
        refusals.require(edit.equals(String.valueOf(draft.edit())), SheetFault.EDITED_MEANWHILE, "");
        refusals.require(draft.ahead(), SheetFault.NOTHING_NEW, "");
        refusals.require(!draft.sheet().asked().isEmpty(), SheetFault.QUESTIONS_MISSING, "");
        draft.questions().stream()
                .filter(q ->
                        q instanceof Question.Group group && group.questions().isEmpty())
                .forEach(q -> refusals.add(SheetFault.GROUP_EMPTY, "", q.label().said()));
        Arrangement.check(draft.sheet(), refusals);
        if (refusals.any()) {
            return pages.refused(draft, refusals, viewer);
        }
        book.publish(draft, viewer);
        return Page.to(draft.path(), "sheet.note-published");
    }

    @May(Right.SWEEPS_KEEP)
    @PostMapping("/sheets/{id:\\d+}/versions/{version:\\d+}/withdrawal")
    ModelAndView withdraw(
            @PathVariable long id,
            @PathVariable int version,
            @RequestParam(defaultValue = "") String words,
            Viewer viewer) {
        book.takeTurn(id);
        var draft = drafts.kept(id, viewer);
        var known = drafts.versions(id).stream()
                .filter(v -> v.version() == version)
                .findFirst()
                .orElseThrow(NotFound::new);
        var refusals = new Refusals();
        refusals.require(known.why() == null, SheetFault.WITHDRAWN_ALREADY, "");
        refusals.require(!words.isBlank(), SheetFault.REASON_MISSING, "words");
        refusals.require(words.strip().length() <= LONGEST, SheetFault.REASON_LONG, "words", LONGEST);
        if (refusals.any()) {
            return pages.refused(draft, refusals, viewer);
        }
        book.withdraw(id, version, words.strip(), viewer);
        return Page.to(draft.path(), "sheet.note-withdrawn");
    }
}
