/**
 * The typefaces of official papers: which font stands for each of the five faces that GB/T 9704 names, and the cut of a font that goes into
 * a document.
 *
 * <p>It looks first in the folder {@code fonts} of the home, where an office puts the fonts it has a licence for, then where this machine
 * keeps its own. What goes into a document is cut down to the characters used, whatever kind of outlines the font has. It refuses a font
 * that forbids being embedded, and a character that no font here has, naming it: nothing is ever left out unseen.
 */
@NullMarked
@ApplicationModule(
        id = "typeface",
        allowedDependencies = {"store", "web"})
package anlan.ground.typeface;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
