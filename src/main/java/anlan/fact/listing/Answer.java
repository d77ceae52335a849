package anlan.fact.listing;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What was asked for about a listing is granted or not, by somebody who did not ask. The rules are looked at again then. */
@UseCase
class Answer {

    private final ListingMoving moving;
    private final Rules rules;
    private final Delisting delisting;

    Answer(ListingMoving moving, Rules rules, Delisting delisting) {
        this.delisting = delisting;
        this.moving = moving;
        this.rules = rules;
    }

    @May(Right.PROBLEMS_SETTLE)
    @PostMapping("/listings/{id:\\d+}/extension/approval")
    ModelAndView grantLonger(@PathVariable long id, @ModelAttribute Typed typed, Viewer viewer) {
        return moving.move(id, "grant-longer", typed, viewer, Right.PROBLEMS_SETTLE, (listing, problem, refusals) -> {
            others(listing.longer(), viewer, refusals);
            return new ListingMoving.Step(
                    Did.Kind.LONGER_GRANTED, listing.longer().map(Did::due).orElse(null), null, "");
        });
    }

    @May(Right.PROBLEMS_SETTLE)
    @PostMapping("/listings/{id:\\d+}/extension/refusal")
    ModelAndView denyLonger(@PathVariable long id, @ModelAttribute Typed typed, Viewer viewer) {
        return deny(id, "deny-longer", Listing::longer, Did.Kind.LONGER_DENIED, typed, viewer);
    }

    @May(Right.PROBLEMS_SETTLE)
    @PostMapping("/listings/{id:\\d+}/delisting/approval")
    ModelAndView grantOff(@PathVariable long id, @ModelAttribute Typed typed, Viewer viewer) {
        return moving.move(id, "grant-off", typed, viewer, Right.PROBLEMS_SETTLE, (listing, problem, refusals) -> {
            others(listing.applied(), viewer, refusals);
            refusals.require(
                    delisting.may(listing, viewer), ListingFault.SUPERVISOR_ONLY, "", listing.supervisorName());
            refusals.require(
                    rules.of(listing, problem).stream().allMatch(Rules.Rule::met), ListingFault.RULES_UNMET, "");
            return new ListingMoving.Step(
                    Did.Kind.OFF_GRANTED, null, null, ListingForm.words(typed.text(), "text", refusals));
        });
    }

    @May(Right.PROBLEMS_SETTLE)
    @PostMapping("/listings/{id:\\d+}/delisting/refusal")
    ModelAndView denyOff(@PathVariable long id, @ModelAttribute Typed typed, Viewer viewer) {
        return deny(id, "deny-off", Listing::applied, Did.Kind.OFF_DENIED, typed, viewer);
    }

    private ModelAndView deny(
            long id, String act, Function<Listing, Optional<Did>> asked, Did.Kind kind, Typed typed, Viewer viewer) {
        return moving.move(id, act, typed, viewer, Right.PROBLEMS_SETTLE, (listing, problem, refusals) -> {
            others(asked.apply(listing), viewer, refusals);
            refusals.require(
                    kind != Did.Kind.OFF_DENIED || delisting.may(listing, viewer),
                    ListingFault.SUPERVISOR_ONLY,
                    "",
                    listing.supervisorName());
            return new ListingMoving.Step(kind, null, null, ListingForm.words(typed.text(), "text", refusals));
        });
    }

    private static void others(Optional<Did> asked, Viewer viewer, Refusals refusals) {
        refusals.require(asked.isPresent(), ListingFault.NOT_NOW, "");
        refusals.require(asked.filter(a -> Steps.own(a, viewer)).isEmpty(), ListingFault.OWN_APPLICATION, "");
    }
}
