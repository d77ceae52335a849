package anlan.fact.listing;

import anlan.ground.access.Viewer;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.view.RedirectView;

/** Problems put under supervision, and reports of them, without a page before one, on the way the pages take. */
@Component
public class Supervising {

    private final ListIt listing;
    private final Steps steps;
    private final Listings listings;

    Supervising(ListIt listing, Steps steps, Listings listings) {
        this.listing = listing;
        this.steps = steps;
        this.listings = listings;
    }

    /** Its unit reports how far the problem is. */
    public void report(long problem, String words, Viewer viewer) {
        var path = listings.ofProblem(problem).orElseThrow().path();
        long id = Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
        var answer = steps.report(id, new Typed(words, "", ""), viewer);
        if (!(answer.getView() instanceof RedirectView)) {
            throw new IllegalStateException("No report of problem " + problem + ": " + answer.getModel());
        }
    }

    /** @throws IllegalStateException where it is refused: then nothing of the transaction stays */
    public void problem(
            long problem,
            String level,
            String reason,
            String demands,
            long supervisor,
            LocalDate until,
            Viewer viewer) {
        var form = new ListingForm(
                String.valueOf(problem),
                "",
                "",
                "",
                "",
                level,
                reason,
                demands,
                String.valueOf(supervisor),
                until.toString(),
                "");
        var answer = listing.list(form, viewer);
        if (!(answer.getView() instanceof RedirectView)) {
            throw new IllegalStateException("Problem " + problem + " is not listed: " + answer.getModel());
        }
    }
}
