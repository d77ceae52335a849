package anlan.promise.letter;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.Plans;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Drafts for all units that have none: from plan and duties as they are now. */
@UseCase
class MakeLetters {

    private final Plans plans;
    private final Letters letters;
    private final LetterBook book;
    private final Composer composer;
    private final LetterNews news;
    private final ListLetters list;

    MakeLetters(Plans plans, Letters letters, LetterBook book, Composer composer, LetterNews news, ListLetters list) {
        this.plans = plans;
        this.letters = letters;
        this.book = book;
        this.composer = composer;
        this.news = news;
        this.list = list;
    }

    /** @param unit whose alone; without it, every unit's */
    @May(Right.LETTERS_KEEP)
    @PostMapping("/plan/{campaign}/letters")
    ModelAndView make(@PathVariable long campaign, @RequestParam(defaultValue = "") String unit, Viewer viewer) {
        if (!Powers.keeps(viewer)) {
            throw new NotFound();
        }
        var found = plans.find(campaign).orElseThrow(NotFound::new);
        book.takeTurns(campaign);
        var basis = composer.basis(found);
        var have = letters.of(campaign).stream().map(Letter::unit).toList();
        var wanting = basis.promising().stream()
                .filter(u -> !have.contains(u.id()))
                .filter(u -> unit.isEmpty() || unit.equals(String.valueOf(u.id())))
                .toList();
        var refusals = new Refusals();
        refusals.require(found instanceof Campaign.Started, LetterFault.CAMPAIGN_NOT_UNDER_WAY, "");
        refusals.require(!wanting.isEmpty(), LetterFault.UNIT_UNKNOWN, "");
        if (refusals.any()) {
            return Page.refused(ListLetters.VIEW, list.page(found, "", viewer), refusals);
        }
        for (var each : wanting) {
            news.tell(book.draft(viewer, campaign, found.version(), each.id(), composer.text(basis, each)), viewer);
        }
        return Page.to("/plan/" + campaign + "/letters", "letter.note-made");
    }
}
