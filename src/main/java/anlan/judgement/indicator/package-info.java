/**
 * What the office's indicators come to, and whether their promises are kept.
 *
 * <p>The room owns the indicators: a formula over measures, its unit and direction, each change a version. It computes a value for any area,
 * period and instant with its interval, its base a year earlier, how complete the data behind it is, and a verdict against the plan's target.
 * How a value came about is told by another room. It keeps no values: they are recomputed from facts, so that "as of" is
 * always true. It refuses a formula that does not type-check, at the character, and never turns missing data or a base
 * of zero into a number.
 */
@NullMarked
@ApplicationModule(
        id = "indicator",
        allowedDependencies = {
            "access",
            "clock",
            "extent",
            "formula",
            "measure",
            "place",
            "plan",
            "statistics",
            "store",
            "web"
        })
package anlan.judgement.indicator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
