/**
 * Who can do what, where, and why: today and on any past day.
 *
 * <p>It decides nothing. It reads who held which post on the day, what the post's role gives, which units and areas that reached, and who stood
 * in for whom; shown to whoever may see people, for the units they may see.
 */
@NullMarked
@ApplicationModule(
        id = "rights",
        allowedDependencies = {"access", "web", "clock", "audit", "staff", "place", "delegation", "store"})
package anlan.ground.rights;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
