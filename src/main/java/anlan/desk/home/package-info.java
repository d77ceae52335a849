/**
 * The first page after signing in: what is due for me, and when. It owns nothing; every room tells it what it needs of the viewer.
 */
@NullMarked
@ApplicationModule(
        id = "home",
        allowedDependencies = {"access", "clock", "web"})
package anlan.desk.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
