package anlan.fact.listing;

import anlan.fact.problem.Hand;
import anlan.fact.problem.Problem;
import anlan.fact.problem.Problems;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** How every step about a listing goes: it is taken hold of, the step is asked for, written and told. */
@Component
class ListingMoving {

    private final Listings listings;
    private final ListingBook book;
    private final ListingNews news;
    private final ListingPages pages;
    private final Problems problems;

    ListingMoving(Listings listings, ListingBook book, ListingNews news, ListingPages pages, Problems problems) {
        this.listings = listings;
        this.book = book;
        this.news = news;
        this.pages = pages;
        this.problems = problems;
    }

    record Step(
            Did.Kind kind,
            @Nullable LocalDate due,
            @Nullable Boolean cleared,
            String text) {}

    @FunctionalInterface
    interface Wish {
        Step of(Listing listing, @Nullable Problem problem, Refusals refusals);
    }

    /** Whoever comes second finds it as the first left it. */
    ModelAndView move(long id, String act, Typed typed, Viewer viewer, Right right, Wish wish) {
        book.takeTurn(String.valueOf(id));
        var listing = listings.find(id, viewer).orElseThrow(NotFound::new);
        var problem =
                Optional.ofNullable(listing.problem()).flatMap(problems::load).orElse(null);
        var refusals = new Refusals();
        refusals.require(listing.open(), ListingFault.NOT_NOW, "");
        var step = wish.of(listing, problem, refusals);
        if (refusals.any()) {
            return pages.refused(listing, viewer, act, typed, refusals);
        }
        book.did(listing, step.kind(), step.due(), step.cleared(), step.text(), Hand.of(viewer, right));
        news.tell(listings.find(id, viewer).orElseThrow(), viewer);
        return Page.to(listing.path(), "listing.note-" + step.kind().word());
    }
}
