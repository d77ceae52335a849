/**
 * Which records are meant: the one question that pages, counts, exports and machines ask in the same words.
 *
 * <p>A {@link anlan.fact.filter.Filter} stands in the address, so that a view can be sent to a colleague; {@link anlan.fact.filter.FilterReader}
 * reads it, {@link anlan.fact.filter.FilterForms} lays it out, {@link anlan.fact.filter.FilterSentence} says it, and {@link
 * anlan.fact.filter.Narrowed} makes it SQL that is narrowed to the viewer's areas, for everybody in the same way. It owns no table. It refuses what
 * it does not know (areas, kinds, days, instants) with the name of what was asked, and an area that is not the viewer's as one that there is not.
 */
@NullMarked
@ApplicationModule(
        id = "filter",
        allowedDependencies = {"clock", "coverage", "incident", "place", "web"})
package anlan.fact.filter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
