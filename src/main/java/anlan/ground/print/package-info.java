/**
 * Pages as they are printed: characters and rules, each where it stands, written as PDF (ISO 32000) and OFD (GB/T 33190) with the fonts cut into
 * them.
 *
 * <p>It owns what a page is, upright or across, and the two ways of writing one; what fonts were used stands in the file's properties. It knows
 * nothing of papers: what stands where is decided by who sets them. It refuses nothing of its own; a character that no font has is refused where
 * it is set.
 */
@NullMarked
@ApplicationModule(
        id = "print",
        allowedDependencies = {"typeface"})
package anlan.ground.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
