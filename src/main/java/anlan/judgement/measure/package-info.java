/**
 * The numbers that formulas name: counts of incidents by kind and condition, reported figures, residents.
 *
 * <p>The room owns the office's definitions, each change a version ({@link anlan.judgement.measure.Definitions} keeps those of indicators too),
 * and the pages on which measures are defined and taken out of use. {@link anlan.judgement.measure.Facts} reads the numbers of any measures,
 * areas and months as known at any instant, each source once; a number that nobody sent is missing and never zero. It does not know
 * what is made of its numbers: who names a measure tells it by {@link anlan.judgement.measure.MeasureUses}. It refuses to take out of use
 * what a formula still names.
 */
@NullMarked
@ApplicationModule(
        id = "measure",
        allowedDependencies = {
            "access",
            "audit",
            "clock",
            "coverage",
            "figure",
            "incident",
            "place",
            "plan",
            "store",
            "web"
        })
package anlan.judgement.measure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
