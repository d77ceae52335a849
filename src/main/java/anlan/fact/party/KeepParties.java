package anlan.fact.party;

import anlan.fact.problem.Problem;
import anlan.fact.problem.ProblemBook;
import anlan.fact.problem.Problems;
import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A party is written down with the reason, looked at for a purpose, and deleted at once with a reason. */
@UseCase
class KeepParties {

    /** Only where it is indispensable. */
    private static final int MOST = 5;

    private final Problems problems;
    private final ProblemBook turns;
    private final Parties parties;
    private final PartyBook book;
    private final PartyPages pages;

    KeepParties(Problems problems, ProblemBook turns, Parties parties, PartyBook book, PartyPages pages) {
        this.problems = problems;
        this.turns = turns;
        this.parties = parties;
        this.book = book;
        this.pages = pages;
    }

    @May(Right.PROBLEMS_SEE)
    @GetMapping("/problems/{id}/parties")
    ModelAndView show(@PathVariable long id, Viewer viewer) {
        var problem = near(id, viewer);
        return Page.of(PartyPages.VIEW, pages.page(problem, viewer, PartyForm.EMPTY));
    }

    @May(Right.PROBLEMS_SEE)
    @PostMapping("/problems/{id}/parties")
    ModelAndView add(@PathVariable long id, @ModelAttribute PartyForm typed, Viewer viewer) {
        turns.takeTurn(id);
        var problem = near(id, viewer);
        var refusals = new Refusals();
        refusals.require(problem.state().open(), PartyFault.PROBLEM_ENDED, "");
        refusals.require(parties.count(id) < MOST, PartyFault.ENOUGH, "", MOST);
        var party = typed.read(refusals);
        if (refusals.any() || party.isEmpty()) {
            return Page.refused(PartyPages.VIEW, pages.page(problem, viewer, typed), refusals);
        }
        book.add(id, party.get(), typed.reason(), viewer);
        return Page.to(problem.kept().path() + "/parties", "party.note-added");
    }

    /** Shown in the answer to this alone: whoever comes back to the page states a purpose again. */
    @May(Right.PROBLEMS_SEE)
    @PostMapping("/problems/{id}/parties/{number}/look")
    ModelAndView look(
            @PathVariable long id,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String words,
            Viewer viewer) {
        var problem = opened(id, viewer);
        var party = book.open(id, number);
        var refusals = new Refusals();
        refusals.require(party.isPresent(), PartyFault.GONE, "");
        PartyForm.reason(words.strip(), party.orElse(null), PartyFault.PURPOSE_MISSING, "words", refusals);
        if (refusals.any()) {
            return Page.refused(PartyPages.VIEW, pages.refused(problem, viewer, number, words), refusals);
        }
        book.looked(id, number, words.strip(), viewer);
        return Page.of(PartyPages.VIEW, pages.opened(problem, viewer, number, party.orElseThrow()));
    }

    @May(Right.PROBLEMS_SEE)
    @PostMapping("/problems/{id}/parties/{number}/deletion")
    ModelAndView delete(
            @PathVariable long id,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String words,
            Viewer viewer) {
        turns.takeTurn(id);
        var problem = opened(id, viewer);
        var party = book.open(id, number);
        var refusals = new Refusals();
        refusals.require(party.isPresent(), PartyFault.GONE, "");
        PartyForm.reason(words.strip(), party.orElse(null), PartyFault.REASON_MISSING, "words", refusals);
        if (refusals.any()) {
            return Page.refused(PartyPages.VIEW, pages.refused(problem, viewer, number, words), refusals);
        }
        book.delete(id, List.of(number), words.strip(), viewer.name());
        return Page.to(problem.kept().path() + "/parties", "party.note-deleted");
    }

    /** One whose parties the viewer may open or add to. */
    private Problem near(long id, Viewer viewer) {
        return problems.find(id, viewer)
                .filter(p -> parties.mayOpen(viewer, p) || parties.mayAdd(viewer, p))
                .orElseThrow(NotFound::new);
    }

    private Problem opened(long id, Viewer viewer) {
        return problems.find(id, viewer).filter(p -> parties.mayOpen(viewer, p)).orElseThrow(NotFound::new);
    }
}
