/**
 * Pure mathematics: what can be said of counts and shares, and how sure it is.
 *
 * <p>The room knows no area, month or indicator. It offers {@link anlan.judgement.statistics.Interval}, and the analyst's methods over HTTP, on
 * figures given in the request. Each method names whom it follows (docs/methods.md) and agrees with figures computed elsewhere. It refuses
 * figures that cannot be, all at once, and gives no number where there is none: never infinity, never zero in its place.
 */
@NullMarked
@ApplicationModule(
        id = "statistics",
        allowedDependencies = {"access", "web"})
package anlan.judgement.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
