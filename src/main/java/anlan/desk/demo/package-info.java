/**
 * The demonstration: fills an empty home with one made-up district whose records are real, on the ways a district itself would go.
 *
 * <p>It owns no facts and shows no pages; it knows every room whose beginnings it brings in. Each step is remembered when it is done, so that
 * a home left half filled is finished at the next start. It refuses a home that already keeps something else. Source and licence of
 * what it ships stand in {@code demo/SOURCE.md}.
 */
@NullMarked
@ApplicationModule(
        id = "demo",
        allowedDependencies = {
            "access",
            "attachment",
            "block",
            "calendar",
            "clock",
            "deadline",
            "duty",
            "figure",
            "gazetteer",
            "helping",
            "imports",
            "job",
            "ledger",
            "letter",
            "listing",
            "place",
            "plan",
            "problem",
            "rectification",
            "register",
            "revision",
            "safeguard",
            "sheet",
            "signin",
            "staff",
            "store",
            "submission",
            "sweep",
            "web"
        })
package anlan.desk.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
