package anlan.fact.listing;

import anlan.fact.problem.Terms;
import anlan.ground.notify.Reminder;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Tells the unit and whoever supervises it that a listing's last day or a report's comes near or is over: each once. */
@Component
class ListingReminder implements Reminder {

    private static final int AHEAD = 2;

    private final Listings listings;
    private final ListingNews news;
    private final ReportDays reports;
    private final Terms terms;

    ListingReminder(Listings listings, ListingNews news, ReportDays reports, Terms terms) {
        this.listings = listings;
        this.news = news;
        this.reports = reports;
        this.terms = terms;
    }

    @Override
    public String name() {
        return "listing";
    }

    @Override
    public void remind(LocalDate today) {
        var soon = terms.from(today, AHEAD).day();
        for (var listing : listings.open()) {
            tell(listing, "due", listing.due(), soon, today);
            tell(listing, "report", reports.next(listing), soon, today);
        }
    }

    private void tell(Listing listing, String what, LocalDate day, LocalDate soon, LocalDate today) {
        if (!day.isAfter(soon)) {
            news.remind(listing, what + (day.isBefore(today) ? "-over/" : "/") + day, day.toString());
        }
    }
}
