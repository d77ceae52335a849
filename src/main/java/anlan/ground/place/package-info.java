/**
 * The district's places: its areas on four levels with the days they were valid, their outlines, who borders whom, and how many people
 * live where.
 *
 * <p>It owns the codes (GB/T 2260, GB/T 10114), names, outlines and counts of people, and puts a point into its area. People appear as
 * counts per area and year and in no other way. It refuses a code that does not fit its place in the district, an outline that is not
 * one, and a count that is none.
 */
@NullMarked
@ApplicationModule(
        id = "place",
        allowedDependencies = {"access", "audit", "clock", "paper", "store", "web"})
package anlan.ground.place;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
