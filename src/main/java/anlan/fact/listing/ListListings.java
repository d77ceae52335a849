package anlan.fact.listing;

import anlan.fact.problem.Staffing;
import anlan.fact.wording.ProblemDays;
import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.Door;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What is under supervision, and what was. */
@UseCase
class ListListings {

    record Line(
            String path,
            String title,
            String kind,
            String level,
            String state,
            String badge,
            String unit,
            String supervisor,
            String due,
            String dueWord) {}

    record ListPage(String title, boolean open, List<Line> lines, boolean mayList) {}

    private final Listings listings;
    private final ListingPages pages;
    private final ListingNews news;
    private final Staffing staffing;
    private final ProblemDays days;
    private final Words words;
    private final Levels levels;

    ListListings(
            Listings listings,
            ListingPages pages,
            ListingNews news,
            Staffing staffing,
            ProblemDays days,
            Words words,
            Levels levels) {
        this.listings = listings;
        this.pages = pages;
        this.news = news;
        this.staffing = staffing;
        this.days = days;
        this.words = words;
        this.levels = levels;
    }

    @Bean
    static Door listingsDoor() {
        return new Door(Door.Section.WORK, 22, "/listings", "listing.listings", Right.PROBLEMS_SEE);
    }

    @May(Right.PROBLEMS_SEE)
    @GetMapping("/listings")
    ModelAndView list(@RequestParam(defaultValue = "") String ended, Viewer viewer) {
        return Page.of(
                "fact/listing/ListListings",
                new ListPage(
                        words.say("listing.listings"),
                        ended.isEmpty(),
                        listings.all(ended.isEmpty(), viewer).stream()
                                .map(this::line)
                                .toList(),
                        viewer.may(Right.PROBLEMS_SETTLE)));
    }

    private Line line(Listing listing) {
        return new Line(
                listing.path(),
                news.name(listing),
                words.say(listing.problem() == null ? "listing.of-case" : "listing.of-problem"),
                levels.name(listing.level()),
                words.say("listing.state-" + pages.state(listing)),
                pages.badge(listing),
                staffing.unit(listing.unit()),
                listing.supervisorName(),
                days.day(listing.due()),
                listing.open() ? pages.dueWord(listing) : "");
    }
}
