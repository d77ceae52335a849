/**
 * A person's deadlines in the calendar of their own phone or desk: an address that only its owner knows, read without signing in, ended by
 * its owner at any time.
 *
 * <p>It owns these addresses, kept as their hash. Whoever learns one reads days and what sort of work is due on them, never what it is about:
 * that stands behind the link, for whoever is signed in. What is due is asked of the rooms at each reading, with the rights held then.
 */
@NullMarked
@ApplicationModule(
        id = "feed",
        allowedDependencies = {"access", "audit", "clock", "store", "web"})
package anlan.ground.feed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
