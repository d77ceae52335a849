/**
 * Where an indicator's value comes from, for people and for machines.
 *
 * <p>Every figure is a door, and this room is behind it: a value is opened down to its definition, its measures, the areas counted together and
 * the rows, as of any instant, beside what it was when it was reported. What it says is said in one way everywhere ({@link
 * anlan.judgement.derivation.Saying}), and its intervals are drawn on one {@link anlan.judgement.derivation.Scale}. The room owns nothing and
 * computes nothing: values come from the indicators, which know nothing of it. It refuses a period or an instant that it cannot read, and an
 * area outside of the viewer's is not found.
 */
@NullMarked
@ApplicationModule(
        id = "derivation",
        allowedDependencies = {"access", "clock", "extent", "indicator", "measure", "place", "plan", "succession", "web"
        })
package anlan.judgement.derivation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
