package anlan.fact.listing;

import anlan.fact.problem.Terms;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** By when the next report is due. */
@Component
class ReportDays {

    private final Terms terms;

    ReportDays(Terms terms) {
        this.terms = terms;
    }

    LocalDate next(Listing listing) {
        return terms.from(listing.lastReport(), listing.level().reports()).day();
    }
}
