package anlan.ground.succession;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.clock.OfficeClock;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Taking a change as it was shown, and taking it back before its day. */
@UseCase
class TakeChange {

    private final Changes changes;
    private final ChangeBook book;
    private final ChangeForm form;
    private final Checked checked;
    private final ShowChange shown;
    private final OfficeClock clock;
    private final Audit audit;

    TakeChange(
            Changes changes,
            ChangeBook book,
            ChangeForm form,
            Checked checked,
            ShowChange shown,
            OfficeClock clock,
            Audit audit) {
        this.changes = changes;
        this.book = book;
        this.form = form;
        this.checked = checked;
        this.shown = shown;
        this.clock = clock;
        this.audit = audit;
    }

    @May(Right.PLACES_KEEP)
    @PostMapping("/areas/changes")
    ModelAndView take(Wanted wanted, @RequestParam(defaultValue = "") String lines, Viewer viewer) {
        Keeping.require(viewer);
        changes.oneAtATime();
        var known = book.known();
        var refusals = new Refusals();
        var head = Checked.head(wanted.day(), wanted.document(), refusals);
        if (head == null) return Page.refused(ChangeForm.VIEW, form.page(wanted, known), refusals);
        var whole = checked.of(head, Line.read(lines), known, refusals);
        if (refusals.any()) return Page.refused(ChangeForm.VIEW, form.page(wanted, known), refusals);
        long id = changes.take(head.day(), head.document(), whole.moves(), viewer);
        audit.did("succession.taken", "areas/changes/" + id, null, book.find(id).orElseThrow(), head.document());
        return Page.to("/areas/changes/" + id, "succession.taken");
    }

    @May(Right.PLACES_KEEP)
    @PostMapping("/areas/changes/{id}/back")
    ModelAndView takeBack(@PathVariable long id, @RequestParam(defaultValue = "") String why, Viewer viewer) {
        Keeping.require(viewer);
        changes.oneAtATime();
        var change = book.find(id).filter(c -> c.back() == null).orElseThrow(NotFound::new);
        var refusals = new Refusals();
        refusals.require(!why.isBlank(), SuccessionFault.WHY_EMPTY, "why");
        refusals.require(
                change.day().isAfter(clock.today()),
                SuccessionFault.IN_EFFECT,
                "why",
                change.day().toString());
        refusals.require(!book.followed(change), SuccessionFault.OTHERS_FOLLOW, "why");
        if (refusals.any()) return Page.refused(ShowChange.VIEW, shown.page(change, viewer), refusals);
        changes.takeBack(change, why.strip(), viewer);
        audit.did("succession.taken-back", "areas/changes/" + id, change, null, why.strip());
        return Page.to("/areas/changes/" + id, "succession.taken-back");
    }
}
