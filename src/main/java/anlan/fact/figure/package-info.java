/**
 * Reported figures (报送): what no record system holds. The coordinator draws up forms: which figures, which units, how often, by which
 * day. Units fill them in per period; a correction is a version that says why, and a withdrawn report is one that says so.
 *
 * <p>It owns the figures' definitions, the forms, drafts and reports, and knows which reports were expected, came, and came in time. It refuses
 * a report before its period is over, a figure asked for twice of the same area, and a change without a reason. A missing report is missing,
 * never zero.
 */
@NullMarked
@ApplicationModule(
        id = "figure",
        allowedDependencies = {
            "access",
            "audit",
            "board",
            "calendar",
            "clock",
            "dataset",
            "deadline",
            "notify",
            "place",
            "staff",
            "store",
            "succession",
            "web"
        })
package anlan.fact.figure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
