/**
 * The first page after signing in: what is due for me, and when. It owns nothing; every room tells it what it needs of the viewer, and
 * what others have in hand whom the viewer looks after.
 */
@NullMarked
@ApplicationModule(
        id = "home",
        allowedDependencies = {"access", "clock", "delegation", "load", "notify", "staff", "web"})
package anlan.desk.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
