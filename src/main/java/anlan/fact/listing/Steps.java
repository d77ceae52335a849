package anlan.fact.listing;

import anlan.fact.problem.Powers;
import anlan.fact.problem.Problem;
import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.NotFound;
import anlan.ground.web.UseCase;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** One listing, and what is done about it by its unit: reports, the result of a case, more time and the end asked for. */
@UseCase
class Steps {

    private final Listings listings;
    private final ListingPages pages;
    private final ListingMoving moving;
    private final Rules rules;

    Steps(Listings listings, ListingPages pages, ListingMoving moving, Rules rules) {
        this.listings = listings;
        this.pages = pages;
        this.moving = moving;
        this.rules = rules;
    }

    /** Works in the unit that answers for it, or has the problem now. */
    static boolean handles(Listing listing, @Nullable Problem problem, Viewer viewer) {
        return problem == null
                ? viewer.posts().stream()
                        .anyMatch(p -> p.unit() == listing.unit() && p.rights().contains(Right.PROBLEMS_HANDLE))
                : Powers.handles(viewer, problem);
    }

    static boolean own(Did did, Viewer viewer) {
        return viewer.hands().stream().anyMatch(did.people()::contains);
    }

    @May(Right.PROBLEMS_SEE)
    @GetMapping("/listings/{id:\\d+}")
    ModelAndView show(@PathVariable long id, Viewer viewer) {
        return pages.show(listings.find(id, viewer).orElseThrow(NotFound::new), viewer);
    }

    @May(Right.PROBLEMS_HANDLE)
    @PostMapping("/listings/{id:\\d+}/reports")
    ModelAndView report(@PathVariable long id, @ModelAttribute Typed typed, Viewer viewer) {
        return unit(
                id,
                "report",
                typed,
                viewer,
                (listing, problem, refusals) -> new ListingMoving.Step(
                        Did.Kind.REPORTED, null, null, ListingForm.words(typed.text(), "text", refusals)));
    }

    @May(Right.PROBLEMS_HANDLE)
    @PostMapping("/listings/{id:\\d+}/result")
    ModelAndView result(@PathVariable long id, @ModelAttribute Typed typed, Viewer viewer) {
        return unit(id, "result", typed, viewer, (listing, problem, refusals) -> {
            var result = ListingForm.or(typed.result());
            refusals.require(problem == null, ListingFault.NOT_NOW, "");
            refusals.require(result.matches("cleared|uncleared"), ListingFault.RESULT_UNKNOWN, "result");
            return new ListingMoving.Step(
                    Did.Kind.RESULT, null, result.equals("cleared"), ListingForm.words(typed.text(), "text", refusals));
        });
    }

    @May(Right.PROBLEMS_HANDLE)
    @PostMapping("/listings/{id:\\d+}/extension")
    ModelAndView askLonger(@PathVariable long id, @ModelAttribute Typed typed, Viewer viewer) {
        return unit(id, "ask-longer", typed, viewer, (listing, problem, refusals) -> {
            refusals.require(listing.longer().isEmpty(), ListingFault.NOT_NOW, "");
            return new ListingMoving.Step(
                    Did.Kind.LONGER_ASKED,
                    ListingForm.day(typed.until(), listing.due(), refusals).orElse(null),
                    null,
                    ListingForm.words(typed.text(), "text", refusals));
        });
    }

    @May(Right.PROBLEMS_HANDLE)
    @PostMapping("/listings/{id:\\d+}/delisting")
    ModelAndView askOff(@PathVariable long id, @ModelAttribute Typed typed, Viewer viewer) {
        return unit(id, "ask-off", typed, viewer, (listing, problem, refusals) -> {
            refusals.require(listing.applied().isEmpty(), ListingFault.NOT_NOW, "");
            refusals.require(
                    rules.of(listing, problem).stream().allMatch(Rules.Rule::met), ListingFault.RULES_UNMET, "");
            return new ListingMoving.Step(
                    Did.Kind.OFF_ASKED, null, null, ListingForm.words(typed.text(), "text", refusals));
        });
    }

    private ModelAndView unit(long id, String act, Typed typed, Viewer viewer, ListingMoving.Wish wish) {
        return moving.move(id, act, typed, viewer, Right.PROBLEMS_HANDLE, (listing, problem, refusals) -> {
            refusals.require(handles(listing, problem, viewer), ListingFault.NOT_NOW, "");
            return wish.of(listing, problem, refusals);
        });
    }
}
