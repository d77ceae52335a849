/**
 * Listing for supervision: a problem, or a case to be cleared by a day, is put under somebody's direct supervision.
 *
 * <p>A listing has its level, its reason, what is required, whoever supervises it and a last day. While it stands its unit reports as often as the
 * level asks. It is taken off on application by another than the applicant, and only when what the rules ask for is there
 * ({@link anlan.fact.listing.Rules}): of a problem that the look-back held, of a case its result; and a report in either case.
 *
 * <p>A case stands here by its number and kind, never by a person: words that look like an identity card's or a telephone's number are refused
 * ({@link anlan.fact.listing.Identifying}).
 */
@NullMarked
@ApplicationModule(
        id = "listing",
        allowedDependencies = {
            "access",
            "audit",
            "clock",
            "document",
            "notify",
            "place",
            "problem",
            "register",
            "staff",
            "store",
            "web",
            "wording"
        })
package anlan.fact.listing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
