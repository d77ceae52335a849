package anlan.fact.listing;

import anlan.fact.problem.Problem;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What somebody may do about a listing; each step asks again. */
@Component
class ListingDoables {

    private final Rules rules;
    private final Delisting delisting;

    ListingDoables(Rules rules, Delisting delisting) {
        this.delisting = delisting;
        this.rules = rules;
    }

    List<ListingPage.Doable> of(Listing listing, @Nullable Problem problem, Viewer viewer) {
        var may = new ArrayList<ListingPage.Doable>();
        if (!listing.open()) {
            return may;
        }
        if (viewer.may(Right.PROBLEMS_SETTLE)) {
            answers(listing, viewer, may);
        }
        if (Steps.handles(listing, problem, viewer)) {
            may.add(new ListingPage.Doable(
                    "report", "reports", listing.applied().isEmpty(), List.of("WORDS")));
            if (problem == null && listing.applied().isEmpty()) {
                may.add(new ListingPage.Doable("result", "result", false, List.of("RESULT", "WORDS")));
            }
            if (listing.applied().isEmpty()) {
                var ready = rules.of(listing, problem).stream().allMatch(Rules.Rule::met);
                may.add(new ListingPage.Doable("ask-off", "delisting", ready, List.of("WORDS")));
            }
            if (listing.longer().isEmpty()) {
                may.add(new ListingPage.Doable("ask-longer", "extension", false, List.of("DAY", "WORDS")));
            }
        }
        return may;
    }

    private void answers(Listing listing, Viewer viewer, List<ListingPage.Doable> may) {
        if (listing.applied().filter(a -> !Steps.own(a, viewer)).isPresent() && delisting.may(listing, viewer)) {
            may.add(new ListingPage.Doable("grant-off", "delisting/approval", true, List.of("WORDS")));
            may.add(new ListingPage.Doable("deny-off", "delisting/refusal", false, List.of("WORDS")));
        }
        if (listing.longer().filter(a -> !Steps.own(a, viewer)).isPresent()) {
            may.add(new ListingPage.Doable("grant-longer", "extension/approval", true, List.of()));
            may.add(new ListingPage.Doable("deny-longer", "extension/refusal", false, List.of("WORDS")));
        }
    }
}
