package anlan.fact.listing;

import anlan.ground.access.Viewer;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.view.RedirectView;

/** Problems put under supervision without a page before one, on the way the page takes. */
@Component
public class Supervising {

    private final ListIt listing;

    Supervising(ListIt listing) {
        this.listing = listing;
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
