/**
 * Standing in for somebody who is away: one post, for some days, visibly.
 *
 * <p>Whoever stands in chooses when they act for the other; what they do then is done in that post alone, and every page and entry says
 * "so-and-so for so-and-so". It is never wider than what the giver has on that day: when the giver's post ends, so does this. Keeping people
 * and tokens is never lent, what was lent is not lent on, and whoever checks others neither lends nor stands in.
 *
 * <p>It ends by itself, or at once when its giver, its taker or whoever keeps the unit's people says so; the next request is met by that, also
 * from pages that stood open.
 */
@NullMarked
@ApplicationModule(
        id = "delegation",
        allowedDependencies = {"access", "web", "clock", "store", "audit", "signin", "staff", "notify"})
package anlan.ground.delegation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
