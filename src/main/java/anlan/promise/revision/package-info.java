/**
 * Changing the plan. Before the campaign is started each saving is a version at once; afterwards a change is drafted, asked for, and
 * approved or sent back with the reason by another person, and holds from its day on: until then the plan in force stays, everywhere. Where
 * the office wants it, the first version is approved too before the start. A revision carries text and figures; both come into force together,
 * as one version. Key areas are not part of it: marking one is an act of its own, with its days and its reason, and holds at once.
 *
 * <p>Before a change is asked for, and to whoever approves it, it shows what it reaches beyond the text: rooms that build on the plan answer
 * {@link anlan.promise.change.Touched}. Of two changes written at once the second is told what the first changed and is brought onto it,
 * without anything being lost.
 *
 * <p>What is asked for is decided within three working days: it stands as a task of those who may, and they are told once more when the time is
 * over. Approved, and its day not come yet, it can be called off with a reason.
 *
 * <p>It refuses phases that overlap, an objective without indicators, a change of a phase that was closed, a form that was filled in on an
 * older version, an approval by somebody who wrote or asked for the change, and a first day before today's or before the earlier version's.
 */
@NullMarked
@ApplicationModule(
        id = "revision",
        allowedDependencies = {"access", "audit", "calendar", "change", "deadline", "notify", "place", "plan", "web"})
package anlan.promise.revision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
